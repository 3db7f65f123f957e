import { absent } from '#platform/event-sourcing';
export const noticeRefusals = {
  NOTICE_NOT_FOUND: absent(() => 'Không có thông báo này trong hộp thông báo của đồng chí.'),
  UNSUBSCRIBE_TOKEN_UNKNOWN: absent(() => 'Mã thôi nhận bản tổng hợp không đúng hoặc không còn dùng được.'),
};
