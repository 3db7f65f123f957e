const common = {
  product: 'Bảng Vàng',
  skipToContent: 'Đến nội dung chính',
  loading: 'Đang tải…',
  retry: 'Thử lại',
  save: 'Lưu',
  cancel: 'Hủy',
  close: 'Đóng',
  toDesk: 'Về bàn làm việc',
  optional: 'không bắt buộc',
  offline: 'Mất kết nối mạng. Nội dung đang soạn được giữ trong trình duyệt và sẽ được gửi khi có mạng trở lại.',
  notFound: { title: 'Không có trang này', detail: 'Địa chỉ có thể đã thay đổi hoặc gõ chưa đúng.' },
  noPermission: { title: 'Không thuộc phạm vi của đồng chí', detail: 'Vai trò đang chọn không được xem nội dung này.' },
  nothingThere: {
    title: 'Không tìm thấy',
    detail: 'Nội dung này không tồn tại, hoặc vai trò đang chọn không được xem.',
  },
  readingOffline: 'Chưa tải được nội dung vì đang mất kết nối mạng. Nội dung sẽ hiện ra khi có mạng trở lại.',
  failed: {
    title: 'Chưa thực hiện được',
    unreachable: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
    serviceAway: 'Dịch vụ tạm thời chưa trả lời. Hãy thử lại sau ít phút.',
    tooLarge: 'Nội dung gửi lên lớn hơn mức máy chủ cho phép.',
  },
  errorSummary: (count: number) => (count === 1 ? 'Có 1 điểm cần sửa' : `Có ${count} điểm cần sửa`),
  whereToAct: 'Xem nơi thực hiện việc này',
  sectionMissing: {
    title: 'Chưa tải được phần này',
    offline: 'Đang mất kết nối mạng. Phần này sẽ được tải ngay khi có mạng trở lại.',
    detail: 'Không lấy được phần này của ứng dụng. Hãy thử lại sau ít phút.',
  },
  reference: (correlationId: string) => `Mã tra cứu: ${correlationId}`,
};

const kit = {
  choose: 'Chọn…',
  dateExample: 'Ví dụ: 21/11/2026',
  notADate: 'Chưa hiểu ngày này. Hãy nhập như 21/11/2026.',
  messages: 'Thông báo',
  dismiss: 'Bỏ thông báo',
  places: (used: number, total: number) => `${used} trên ${total}`,
  percent: (percent: number) => `${percent}%`,
  found: (count: number) => (count === 0 ? 'Không tìm thấy mục nào' : `Có ${count} mục`),
  selection: 'Chọn dòng',
  select: (row: number) => `Chọn dòng ${row}`,
  asTable: 'Xem dạng bảng',
  chooseFile: 'Chọn tệp…',
  noFile: 'Chưa chọn tệp',
  dropFile: 'hoặc kéo tệp vào đây',
  show: 'Hiện',
  deadline: {
    weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
    until: (day: string, weekday: string) => `hết ngày ${day} (${weekday})`,
    late: (days: number) => `quá hạn ${days} ngày`,
    today: 'hôm nay là ngày cuối',
    left: (days: number, workingDays: number | undefined) =>
      workingDays === undefined ? `còn ${days} ngày` : `còn ${days} ngày, trong đó ${workingDays} ngày làm việc`,
  },
  breadcrumb: 'Vị trí trang',
};

const commands = {
  required: (label: string) => `Chưa nhập “${label}”.`,
  foundAgain: 'Đã khôi phục nội dung đồng chí nhập dở lần trước, chưa gửi đi.',
  discard: 'Bỏ nội dung này',
  document: 'Văn bản làm căn cứ',
  documentExample: 'Ví dụ: Công văn số 130/SGDĐT ngày 10/6/2025',
  reason: 'Lý do',
  exportTable: 'Tải bảng (CSV)',
  print: 'In',
};

export const vi = { common, kit, commands };
