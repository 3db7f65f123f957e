import type { Signature } from './official-document.js';
import { line, required } from './paper-form.js';
import { written } from './written.js';

/** Who signs for a body. */
export const signer = [
  line('signerAuthority', 'Thẩm quyền ký', {
    hint: 'Ví dụ: TM. ỦY BAN NHÂN DÂN, KT. GIÁM ĐỐC. Bỏ trống khi người đứng đầu trực tiếp ký.',
  }),
  line('signerTitle', 'Chức vụ người ký', { ...required, hint: 'Ví dụ: GIÁM ĐỐC.' }),
  line('signerName', 'Họ và tên người ký', required),
] as const;

type Signer = { readonly [name in (typeof signer)[number]['name']]?: string };

export function signatureOf({ signerAuthority, signerTitle, signerName }: Signer): Signature {
  const authority = signerAuthority?.trim();
  return {
    capacity: [...(authority ? [authority] : []), written(signerTitle)].map((part) => part.toLocaleUpperCase('vi')),
    name: written(signerName),
  };
}
