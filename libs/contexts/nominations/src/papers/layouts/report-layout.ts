import { type Block, dayInWords, type OfficialDocument, placeAndDate } from '#platform/documents';
import type { PaperFacts, PaperFields, PaperNominee } from '../paper.js';
import { paragraphs, paragraphsIfAny, written } from './written.js';

const confirmation = 'XÁC NHẬN CỦA CẤP TRÌNH KHEN THƯỞNG';

export function reportLayout(fields: PaperFields, { unitName, roundTitle, nominee }: PaperFacts): OfficialDocument {
  const person = nominee?.kind === 'individual';
  const name = nominee?.name ?? '………………';
  return {
    issuer: { parent: unitName, name: person ? written(fields, 'organisation') : name },
    placeAndDate: placeAndDate(fields['place']?.trim() ?? '', fields['date'] ?? ''),
    type: 'BÁO CÁO THÀNH TÍCH',
    subject: `Đề nghị khen thưởng ${name} trong đợt “${roundTitle}”`,
    body: [
      ...(person ? aboutPerson(fields, nominee) : aboutGroup(fields, name)),
      { kind: 'heading', text: 'II. THÀNH TÍCH ĐẠT ĐƯỢC' },
      ...paragraphs(fields, 'achievements'),
      ...paragraphsIfAny(fields, 'measures', 'Biện pháp, giải pháp đã thực hiện'),
      ...paragraphsIfAny(fields, 'initiative', 'Sáng kiến và phạm vi ảnh hưởng'),
      { kind: 'heading', text: 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG' },
      ...orNone(
        paragraphsIfAny(fields, 'titles', 'Danh hiệu thi đua, danh hiệu học tập'),
        paragraphsIfAny(fields, 'awards', 'Hình thức khen thưởng'),
      ),
    ],
    recipients: [],
    signatures: [
      { capacity: [confirmation], name: '' },
      {
        capacity: [
          person
            ? 'NGƯỜI BÁO CÁO'
            : (fields['signerTitle']?.trim() || 'ĐẠI DIỆN TẬP THỂ, HỘ GIA ĐÌNH').toLocaleUpperCase('vi'),
        ],
        name: written(fields, 'signerName'),
      },
    ],
  };
}

function aboutPerson(fields: PaperFields, { name }: PaperNominee): readonly Block[] {
  const facts = [
    ['Họ và tên', name],
    ['Ngày sinh', fields['born'] ? dayInWords(fields['born']) : ''],
    ['Giới tính', fields['gender']],
    ['Quê quán', fields['hometown']],
    ['Nơi thường trú', fields['residence']],
    ['Đơn vị công tác', written(fields, 'organisation')],
    ['Chức vụ', written(fields, 'jobTitle')],
    ['Trình độ chuyên môn', fields['qualification']],
  ];
  return [
    { kind: 'heading', text: 'I. SƠ LƯỢC LÝ LỊCH' },
    ...told(facts),
    { kind: 'paragraph', text: 'Quá trình công tác:' },
    ...paragraphs(fields, 'career'),
  ];
}

function aboutGroup(fields: PaperFields, name: string): readonly Block[] {
  const facts = [
    ['Tên', name],
    ['Địa chỉ', written(fields, 'address')],
    ['Số người', fields['members']],
  ];
  return [
    { kind: 'heading', text: 'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH' },
    ...told(facts),
    ...paragraphs(fields, 'overview'),
  ];
}

const told = (facts: readonly (readonly (string | undefined)[])[]): readonly Block[] =>
  facts.flatMap(([label, value]) =>
    value?.trim() ? [{ kind: 'paragraph' as const, text: `${label}: ${value.trim()}` }] : [],
  );

function orNone(...parts: readonly (readonly Block[])[]): readonly Block[] {
  const some = parts.flat();
  return some.length > 0 ? some : [{ kind: 'paragraph', text: 'Chưa có.' }];
}
