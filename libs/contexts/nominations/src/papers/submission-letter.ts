import {
  day,
  line,
  linesOf,
  numbered,
  paragraphs,
  placeAndDate,
  required,
  signatureOf,
  signer,
  text,
  written,
} from '#platform/documents';
import { counted } from './nominees.js';
import { paper } from './paper.js';

export const submissionLetter = paper({
  kind: 'submission_letter',
  label: { vi: 'Tờ trình', en: 'Submission letter' },
  per: 'dossier',
  form: () => [
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
    {
      title: 'Nơi nhận và người ký',
      fields: [text('recipients', 'Nơi nhận', { hint: 'Mỗi nơi một dòng.' }), ...signer],
    },
  ],
  start: ({ roundTitle, addressee }) => ({
    subject: `Về việc đề nghị khen thưởng trong đợt “${roundTitle}”`,
    basis: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    request: `Kính trình ${addressee} xem xét, thẩm định và trình cấp có thẩm quyền khen thưởng theo quy định./.`,
    recipients: '- Như trên;\n- Lưu: VT.',
  }),
  layout(fields, { unitName, roundTitle, addressee, nominees }) {
    const parent = fields.parent?.trim();
    return {
      issuer: { ...(parent && { parent }), name: unitName },
      number: numbered(fields.number),
      placeAndDate: placeAndDate(fields.place, fields.date),
      type: 'TỜ TRÌNH',
      subject: written(fields.subject),
      addressee,
      body: [
        ...paragraphs(fields.basis),
        ...paragraphs(fields.grounds),
        {
          kind: 'paragraph',
          text: `${unitName} đề nghị khen thưởng ${counted(nominees)} trong đợt “${roundTitle}” (có danh sách kèm theo).`,
        },
        ...paragraphs(fields.request),
      ],
      recipients: linesOf(fields.recipients),
      signatures: [signatureOf(fields)],
    };
  },
});
