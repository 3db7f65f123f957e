import type { AccountEvent } from '#contexts/identity';
import type { Notice } from './notice.js';

/** An account that somebody else may have used is told to its owner, wherever the password went. */
export const aboutAccount = ({ data }: AccountEvent, at: string, giver: string): readonly Notice[] => [
  {
    kind: 'account',
    matter: `account:${at}`,
    link: '/',
    subject: 'Tài khoản của đồng chí vừa được cấp mật khẩu',
    text: `${giver} đã cấp cho đồng chí mật khẩu đăng nhập dùng một lần; mật khẩu cũ, nếu có, không còn dùng được. Nếu đồng chí không đề nghị việc này, hãy báo ngay cho lãnh đạo đơn vị.`,
    to: { personIds: [data.personId] },
  },
];
