const titles: Record<number, string> = {
  400: 'Yêu cầu không hợp lệ',
  401: 'Chưa đăng nhập',
  403: 'Không có quyền',
  404: 'Không tìm thấy',
  405: 'Phương thức không được phép',
  408: 'Yêu cầu đến quá chậm',
  409: 'Không phù hợp với tình trạng hiện tại',
  412: 'Dữ liệu đã thay đổi',
  413: 'Nội dung quá lớn',
  414: 'Địa chỉ quá dài',
  415: 'Kiểu nội dung không được hỗ trợ',
  422: 'Chưa đáp ứng quy định',
  428: 'Thiếu điều kiện kèm theo yêu cầu',
  429: 'Quá nhiều yêu cầu',
  431: 'Tiêu đề yêu cầu quá lớn',
  500: 'Lỗi hệ thống',
  503: 'Hệ thống tạm ngừng phục vụ',
};

export const titleOf = (status: number): string => titles[status] ?? (status < 500 ? titles[400]! : titles[500]!);
