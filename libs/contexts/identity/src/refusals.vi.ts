import { dayOf, inVietnamese, timeOf } from '#platform/calendar';
import { conflict, forbidden, invalid, type RefusalTexts, tooMany, unidentified } from '#platform/event-sourcing';
import type { SessionRefusal } from './session/session-refusal.js';

export const identityRefusals: RefusalTexts<SessionRefusal> = {
  SIGN_IN_FAILED: unidentified(
    () => 'Tên đăng nhập hoặc mật khẩu không đúng. Từ lần sai thứ 5, mỗi lần thử tiếp theo phải chờ lâu hơn.',
  ),
  SIGN_IN_SLOWED: tooMany(
    ({ until }) =>
      `Đã nhập sai nhiều lần, nên mật khẩu đúng cũng phải chờ. Hãy thử lại sau ${timeAndDay(until)}; nếu không phải bạn đã nhập sai, hãy báo người quản trị.`,
  ),
  PASSWORD_WRONG: invalid(() => 'Mật khẩu hiện tại không đúng.'),
  PASSWORD_TOO_SHORT: invalid(({ least }) => `Mật khẩu phải có ít nhất ${least} ký tự.`),
  PASSWORD_HOLDS_USER_NAME: invalid(() => 'Mật khẩu không được chứa tên đăng nhập hoặc họ tên.'),
  PASSWORD_EASY_TO_GUESS: invalid(
    () => 'Mật khẩu quá dễ đoán: chỉ có từ thông dụng, dãy phím hoặc ký tự lặp lại. Hãy dùng một câu dài dễ nhớ.',
  ),
  PASSWORD_UNCHANGED: invalid(() => 'Mật khẩu mới phải khác mật khẩu hiện tại.'),
  PASSWORD_MUST_BE_CHANGED: forbidden(
    () => 'Mật khẩu đang dùng do người quản trị cấp và chỉ dùng một lần. Hãy đổi mật khẩu trước khi làm việc khác.',
  ),
  USER_NAME_TAKEN: conflict(() => 'Tên đăng nhập này đã có người dùng.'),
};

/** To the second: a wait may be half a minute. */
const timeAndDay = (instant: string): string =>
  `${timeOf(instant)}:${instant.slice(17, 19)} ngày ${inVietnamese(dayOf(instant))}`;
