import type { PaperForm } from '../paper-form.js';
import { day, line, required } from './field.js';
import { signer } from './signer.js';

/** The nominees themselves are those of the dossier. */
export const listForm: PaperForm = [
  {
    title: 'Tờ trình mà danh sách kèm theo',
    fields: [
      line('letterNumber', 'Số, ký hiệu tờ trình', { hint: 'Ví dụ: 12/TTr-SYT. Bỏ trống nếu văn thư cấp số sau.' }),
      day('letterDate', 'Ngày tờ trình'),
      line('place', 'Địa danh', required),
      day('date', 'Ngày lập danh sách'),
    ],
  },
  { title: 'Người ký', fields: signer },
];
