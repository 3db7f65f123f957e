const inbox = {
  title: 'Thông báo',
  lead: 'Mỗi việc được báo một lần; bấm vào để đến nơi làm tiếp.',
  unread: (count: number) => (count === 0 ? 'Thông báo' : `Thông báo, ${count} chưa đọc`),
  readAll: 'Đánh dấu đã đọc tất cả',
  earlier: 'Xem thông báo cũ hơn',
  new: 'Mới',
  none: { title: 'Chưa có thông báo', detail: 'Hồ sơ trả lại, quyết định, thời hạn sắp đến sẽ hiện ở đây.' },
  kinds: {
    return: 'Trả lại',
    refusal: 'Không đề nghị',
    decision: 'Quyết định',
    overdue: 'Quá hạn',
    reminder: 'Nhắc hạn',
    arrival: 'Hồ sơ đến',
    timetable: 'Lịch của đợt',
  },
  preferences: 'Nhận thông báo qua thư',
  address: 'Địa chỉ thư điện tử',
  addressHint: 'Để trống nếu chỉ xem thông báo trong ứng dụng.',
  digests: 'Gửi bản tổng hợp lúc 7 giờ sáng',
  digestsHint: 'Hồ sơ trả lại, không đề nghị, quyết định và việc quá hạn luôn được gửi riêng ngay khi có.',
  saved: 'Đã lưu cách nhận thông báo',
  unsubscribe: 'Thôi nhận bản tổng hợp',
  unsubscribeLead: 'Bản tổng hợp buổi sáng sẽ không được gửi nữa. Hồ sơ trả lại và quyết định vẫn được báo qua thư.',
  unsubscribed: 'Bản tổng hợp sẽ không được gửi nữa. Có thể bật lại trong phần Thông báo sau khi đăng nhập.',
};

export const vi = { inbox };
