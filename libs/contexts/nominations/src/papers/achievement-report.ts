import {
  type Block,
  day,
  dayInWords,
  line,
  paragraphs,
  paragraphsIfAny,
  placeAndDate,
  required,
  text,
  written,
} from '#platform/documents';
import { paper } from './paper.js';

/**
 * The three parts of the report on a theme or period. Its wording in the decree of 2023 and its number in that of 2025
 * are not confirmed, so no form number is printed.
 */
export const achievementReport = paper({
  kind: 'achievement_report',
  label: { vi: 'Báo cáo thành tích', en: 'Achievement report' },
  per: 'nominee',
  form: ({ nominee }) => [
    nominee?.kind === 'individual' ? person : group,
    {
      title: 'II. Thành tích đạt được',
      fields: [
        text('achievements', 'Thành tích', { ...required, hint: 'Nêu rõ việc đã làm, số liệu, so sánh với mục tiêu.' }),
        text('measures', 'Biện pháp, giải pháp đã thực hiện'),
        text('initiative', 'Sáng kiến và phạm vi ảnh hưởng', { required: nominee?.initiativeClaimed ?? false }),
      ],
    },
    {
      title: 'III. Các hình thức đã được khen thưởng',
      fields: [
        text('titles', 'Danh hiệu thi đua, danh hiệu học tập', {
          hint: 'Mỗi quyết định một dòng: danh hiệu, số, ngày, cơ quan ban hành.',
        }),
        text('awards', 'Hình thức khen thưởng', {
          hint: 'Mỗi quyết định một dòng: hình thức, số, ngày, cơ quan ban hành.',
        }),
      ],
    },
    {
      title: 'Ngày và người ký',
      fields: [
        line('place', 'Địa danh', required),
        day('date', 'Ngày báo cáo'),
        ...(nominee?.kind === 'individual' ? [] : [signerTitle]),
        line('signerName', 'Họ và tên người ký', required),
      ],
    },
  ],
  start: ({ nominee }) =>
    nominee?.kind === 'individual'
      ? { organisation: nominee.organisation ?? '', jobTitle: nominee.jobTitle ?? '', signerName: nominee.name }
      : {},
  layout(fields, { unitName, roundTitle, nominee }) {
    const isPerson = nominee?.kind === 'individual';
    const name = nominee?.name ?? '………………';
    return {
      issuer: { parent: unitName, name: isPerson ? written(fields.organisation) : name },
      placeAndDate: placeAndDate(fields.place, fields.date),
      type: 'BÁO CÁO THÀNH TÍCH',
      subject: `Đề nghị khen thưởng ${name} trong đợt “${roundTitle}”`,
      body: [
        ...(isPerson ? aboutPerson(fields, name) : aboutGroup(fields, name)),
        { kind: 'heading', text: 'II. THÀNH TÍCH ĐẠT ĐƯỢC' },
        ...paragraphs(fields.achievements),
        ...paragraphsIfAny(fields.measures, 'Biện pháp, giải pháp đã thực hiện'),
        ...paragraphsIfAny(fields.initiative, 'Sáng kiến và phạm vi ảnh hưởng'),
        { kind: 'heading', text: 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG' },
        ...orNone(
          paragraphsIfAny(fields.titles, 'Danh hiệu thi đua, danh hiệu học tập'),
          paragraphsIfAny(fields.awards, 'Hình thức khen thưởng'),
        ),
      ],
      recipients: [],
      signatures: [
        { capacity: ['XÁC NHẬN CỦA CẤP TRÌNH KHEN THƯỞNG'], name: '' },
        {
          capacity: [
            isPerson
              ? 'NGƯỜI BÁO CÁO'
              : (fields.signerTitle?.trim() || 'ĐẠI DIỆN TẬP THỂ, HỘ GIA ĐÌNH').toLocaleUpperCase('vi'),
          ],
          name: written(fields.signerName),
        },
      ],
    };
  },
});

const signerTitle = line('signerTitle', 'Chức vụ người ký', { hint: 'Ví dụ: TRƯỞNG PHÒNG, CHỦ HỘ.' });

const person = {
  title: 'I. Sơ lược lý lịch',
  fields: [
    day('born', 'Ngày sinh'),
    line('gender', 'Giới tính'),
    line('hometown', 'Quê quán'),
    line('residence', 'Nơi thường trú'),
    line('organisation', 'Đơn vị công tác', required),
    line('jobTitle', 'Chức vụ', required),
    line('qualification', 'Trình độ chuyên môn'),
    text('career', 'Quá trình công tác', required),
  ],
} as const;

const group = {
  title: 'I. Sơ lược đặc điểm, tình hình',
  fields: [
    line('address', 'Địa chỉ', required),
    line('members', 'Số người', { hint: 'Số cán bộ, nhân viên, thành viên hoặc nhân khẩu.' }),
    text('overview', 'Đặc điểm, tình hình', required),
  ],
} as const;

type Section = typeof person | typeof group;
type Fields<Of extends Section> = { readonly [name in Of['fields'][number]['name']]?: string };

function aboutPerson(fields: Fields<typeof person>, name: string): readonly Block[] {
  return [
    { kind: 'heading', text: 'I. SƠ LƯỢC LÝ LỊCH' },
    ...told([
      ['Họ và tên', name],
      ['Ngày sinh', fields.born && dayInWords(fields.born)],
      ['Giới tính', fields.gender],
      ['Quê quán', fields.hometown],
      ['Nơi thường trú', fields.residence],
      ['Đơn vị công tác', written(fields.organisation)],
      ['Chức vụ', written(fields.jobTitle)],
      ['Trình độ chuyên môn', fields.qualification],
    ]),
    { kind: 'paragraph', text: 'Quá trình công tác:' },
    ...paragraphs(fields.career),
  ];
}

function aboutGroup(fields: Fields<typeof group>, name: string): readonly Block[] {
  return [
    { kind: 'heading', text: 'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH' },
    ...told([
      ['Tên', name],
      ['Địa chỉ', written(fields.address)],
      ['Số người', fields.members],
    ]),
    ...paragraphs(fields.overview),
  ];
}

const told = (facts: readonly (readonly [string, string | undefined])[]): readonly Block[] =>
  facts.flatMap(([label, value]) =>
    value?.trim() ? [{ kind: 'paragraph' as const, text: `${label}: ${value.trim()}` }] : [],
  );

function orNone(...parts: readonly (readonly Block[])[]): readonly Block[] {
  const some = parts.flat();
  return some.length > 0 ? some : [{ kind: 'paragraph', text: 'Chưa có.' }];
}
