import type { PaperField } from '../paper-form.js';
import { line, required } from './field.js';

/** Who signs for a body. */
export const signer: readonly PaperField[] = [
  line('signerAuthority', 'Thẩm quyền ký', {
    hint: 'Ví dụ: TM. ỦY BAN NHÂN DÂN, KT. GIÁM ĐỐC. Bỏ trống khi người đứng đầu trực tiếp ký.',
  }),
  line('signerTitle', 'Chức vụ người ký', { ...required, hint: 'Ví dụ: GIÁM ĐỐC.' }),
  line('signerName', 'Họ và tên người ký', required),
];
