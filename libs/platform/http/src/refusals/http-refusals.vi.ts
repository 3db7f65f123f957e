import {
  absent,
  forbidden,
  invalid,
  malformed,
  outdated,
  type RefusalText,
  tooLarge,
  tooMany,
  unavailable,
  unidentified,
  unsupported,
} from '#platform/event-sourcing';
import { blind, fault, type ProblemKind, tooLong, tooSlow, wordy, wrongMethod } from './problem-kind.js';

type Code =
  | 'NOT_SIGNED_IN'
  | 'IF_MATCH_MALFORMED'
  | 'IF_MATCH_REQUIRED'
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DRY_RUN_MALFORMED'
  | 'CURSOR_MALFORMED'
  | 'POSITION_MALFORMED'
  | 'MALFORMED_REQUEST'
  | 'BODY_TOO_DEEP'
  | 'UNSTORABLE_TEXT'
  | 'EVENTS_TOO_LARGE'
  | 'FOREIGN_ORIGIN'
  | 'ADDRESS_MALFORMED'
  | 'ADDRESS_TOO_LONG'
  | 'HEADERS_TOO_LARGE'
  | 'REQUEST_TOO_SLOW'
  | 'ROUTE_NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'REVISION_CONFLICT'
  | 'CONTENDED'
  | 'TOO_MANY_REQUESTS'
  | 'HISTORY_TOO_LARGE'
  | 'EVENT_STORE_UNAVAILABLE'
  | 'UNAVAILABLE'
  | 'VIEW_BEHIND'
  | 'UNEXPECTED';

export const httpRefusals: {
  readonly [C in Code]: RefusalText<{ readonly code: C; readonly [fact: string]: unknown }, ProblemKind>;
} = {
  NOT_SIGNED_IN: unidentified(() => 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.'),
  IF_MATCH_MALFORMED: malformed(() => 'Tiêu đề If-Match phải là một ETag đã nhận, ví dụ "7".'),
  IF_MATCH_REQUIRED: blind(() => 'Thao tác này cần tiêu đề If-Match với ETag của dữ liệu đang xem.'),
  IDEMPOTENCY_KEY_MALFORMED: malformed(
    () => 'Idempotency-Key phải có từ 1 đến 200 ký tự ASCII, không có khoảng trắng.',
  ),
  IDEMPOTENCY_KEY_REUSED: invalid(() => 'Idempotency-Key này đã được dùng cho một yêu cầu khác.'),
  DRY_RUN_MALFORMED: malformed(() => 'Tham số dryRun chỉ nhận giá trị true hoặc false.'),
  CURSOR_MALFORMED: malformed(() => 'Con trỏ trang không hợp lệ.'),
  POSITION_MALFORMED: malformed(() => 'Vị trí sự kiện trong tham số after không hợp lệ.'),
  MALFORMED_REQUEST: malformed(() => 'Không đọc được nội dung yêu cầu.'),
  BODY_TOO_DEEP: malformed(() => 'Nội dung yêu cầu lồng nhau quá nhiều tầng nên không được đọc.'),
  UNSTORABLE_TEXT: invalid(() => 'Nội dung có ký tự không lưu được.'),
  EVENTS_TOO_LARGE: tooLarge(
    () =>
      'Nội dung gửi trong một lần vượt quá mức kho sự kiện nhận. Vui lòng chia thành nhiều lần gửi, hoặc đề nghị quản trị hệ thống nâng giới hạn MaxAppendSize của máy chủ sự kiện.',
  ),
  FOREIGN_ORIGIN: forbidden(() => 'Yêu cầu đến từ một trang web khác nên bị từ chối.'),
  ADDRESS_MALFORMED: malformed(() => 'Không đọc được địa chỉ của yêu cầu.'),
  ADDRESS_TOO_LONG: tooLong(() => 'Địa chỉ của yêu cầu dài quá mức cho phép.'),
  HEADERS_TOO_LARGE: wordy(() => 'Địa chỉ và các tiêu đề của yêu cầu lớn quá mức cho phép.'),
  REQUEST_TOO_SLOW: tooSlow(() => 'Yêu cầu không được gửi hết trong thời gian cho phép. Vui lòng gửi lại.'),
  ROUTE_NOT_FOUND: absent(() => 'Không có địa chỉ này.'),
  METHOD_NOT_ALLOWED: wrongMethod(() => 'Địa chỉ này không nhận phương thức vừa gửi.'),
  BODY_TOO_LARGE: tooLarge(() => 'Nội dung gửi lên vượt quá dung lượng cho phép.'),
  UNSUPPORTED_MEDIA_TYPE: unsupported(
    ({ expected }) =>
      `Kiểu nội dung gửi lên không được hỗ trợ ở địa chỉ này${typeof expected === 'string' ? `; hãy gửi ${expected}` : ''}.`,
  ),
  REVISION_CONFLICT: outdated(
    () => 'Dữ liệu đã được người khác thay đổi sau khi bạn mở. Hãy tải lại rồi thực hiện lại.',
  ),
  CONTENDED: unavailable(() => 'Nhiều người đang cùng thay đổi dữ liệu này. Vui lòng thử lại.'),
  TOO_MANY_REQUESTS: tooMany(() => 'Có quá nhiều yêu cầu trong thời gian ngắn. Vui lòng thử lại sau.'),
  HISTORY_TOO_LARGE: invalid(
    () => 'Dữ liệu của thời điểm này quá lớn để dựng lại cho một lần xem. Hãy xem từng hồ sơ tại thời điểm ấy.',
  ),
  EVENT_STORE_UNAVAILABLE: unavailable(
    () =>
      'Kho sự kiện tạm thời không trả lời nên chưa xác nhận được thay đổi vừa gửi. Dữ liệu đã có vẫn tra cứu được. Vui lòng gửi lại đúng yêu cầu này sau ít phút.',
  ),
  UNAVAILABLE: unavailable(() => 'Hệ thống tạm thời chưa phục vụ được. Vui lòng thử lại sau ít phút.'),
  VIEW_BEHIND: unavailable(() => 'Dữ liệu chưa cập nhật kịp thay đổi vừa ghi. Vui lòng thử lại sau giây lát.'),
  UNEXPECTED: fault(() => 'Đã xảy ra lỗi ngoài dự kiến. Vui lòng báo cho quản trị hệ thống mã tra cứu kèm theo.'),
};
