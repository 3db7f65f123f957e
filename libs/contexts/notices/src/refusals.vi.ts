export const noticeRefusals = {
  NOTICE_NOT_FOUND: () => 'Không có thông báo này trong hộp thông báo của đồng chí.',
  UNSUBSCRIBE_TOKEN_UNKNOWN: () => 'Mã thôi nhận bản tổng hợp không đúng hoặc không còn dùng được.',
};
