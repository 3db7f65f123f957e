import { day, dayInWords, line, placeAndDate, required, signatureOf, signer } from '#platform/documents';
import { tablesOf } from './nominees.js';
import { paper } from './paper.js';

/** The nominees themselves are those of the dossier. */
export const nomineeList = paper({
  kind: 'nominee_list',
  label: { vi: 'Danh sách đề nghị', en: 'Nominee list' },
  per: 'dossier',
  form: () => [
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
  ],
  start: () => ({}),
  layout: (fields, { unitName, roundTitle, nominees }) => ({
    issuer: { name: unitName },
    placeAndDate: placeAndDate(fields.place, fields.date),
    type: 'DANH SÁCH',
    subject: `Tập thể, cá nhân, hộ gia đình đề nghị khen thưởng trong đợt “${roundTitle}”`,
    body: [
      {
        kind: 'paragraph',
        text: `(Kèm theo Tờ trình số ${fields.letterNumber?.trim() || '………'} ${dayInWords(fields.letterDate)} của ${unitName})`,
      },
      ...tablesOf(nominees),
    ],
    recipients: [],
    signatures: [signatureOf(fields)],
  }),
});
