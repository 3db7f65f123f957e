import type { PaperFacts, PaperFields } from '../paper.js';
import type { PaperForm } from '../paper-form.js';
import { day, line, required, text } from './field.js';
import { signer } from './signer.js';

export const letterForm: PaperForm = [
  {
    title: 'Số, ngày và trích yếu',
    fields: [
      line('parent', 'Cơ quan chủ quản', { hint: 'Ví dụ: Ủy ban nhân dân thành phố Hà Nội. Bỏ trống nếu không có.' }),
      line('number', 'Số, ký hiệu', { hint: 'Ví dụ: 12/TTr-SYT. Bỏ trống nếu văn thư cấp số sau.' }),
      line('place', 'Địa danh', required),
      day('date', 'Ngày văn bản', { hint: 'Bỏ trống nếu ghi tay khi ký.' }),
      line('subject', 'Trích yếu', required),
    ],
  },
  {
    title: 'Nội dung',
    fields: [
      text('basis', 'Căn cứ', { ...required, hint: 'Mỗi căn cứ một dòng.' }),
      text('grounds', 'Kết quả thực hiện phong trào và việc xét chọn', required),
      text('request', 'Đề nghị', {
        ...required,
        hint: 'Số tập thể, cá nhân, hộ gia đình được ghi tự động theo danh sách.',
      }),
    ],
  },
  { title: 'Nơi nhận và người ký', fields: [text('recipients', 'Nơi nhận', { hint: 'Mỗi nơi một dòng.' }), ...signer] },
];

export const startOfLetter = ({ roundTitle, addressee }: PaperFacts): PaperFields => ({
  subject: `Về việc đề nghị khen thưởng trong đợt “${roundTitle}”`,
  basis: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
  request: `Kính trình ${addressee} xem xét, thẩm định và trình cấp có thẩm quyền khen thưởng theo quy định./.`,
  recipients: '- Như trên;\n- Lưu: VT.',
});
