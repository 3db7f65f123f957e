import { conflict, invalid, type RefusalTexts, unidentified } from '#platform/event-sourcing';
import type { SessionRefusal } from './session/session-refusal.js';

export const identityRefusals: RefusalTexts<SessionRefusal> = {
  SIGN_IN_FAILED: unidentified(
    () => 'Tên đăng nhập hoặc mật khẩu không đúng. Sau 5 lần sai liên tiếp, việc đăng nhập tạm dừng trong 15 phút.',
  ),
  PASSWORD_WRONG: invalid(() => 'Mật khẩu hiện tại không đúng.'),
  PASSWORD_TOO_SHORT: invalid(({ least }) => `Mật khẩu phải có ít nhất ${least} ký tự.`),
  PASSWORD_HOLDS_USER_NAME: invalid(() => 'Mật khẩu không được chứa tên đăng nhập.'),
  USER_NAME_TAKEN: conflict(() => 'Tên đăng nhập này đã có người dùng.'),
};
