import { describe, expect, it } from '@jest/globals';
import { officialDocumentHtml } from '#platform/documents';
import { paperForm, faultsOf, missingFields, startOf } from './paper-form.js';
import { type PaperFacts, type PaperFields, type PaperKind, paperKinds } from './paper.js';
import { paperLayout } from './paper-layout.js';

const lan = {
  name: 'Nguyễn Thị Lan',
  kind: 'individual',
  category: 'Cán bộ, công chức',
  jobTitle: 'Trưởng phòng',
  organisation: 'Phòng Tổ chức',
  initiativeClaimed: false,
} as const;
const office = {
  name: 'Phòng Tổ chức',
  kind: 'collective',
  category: 'Sở, ban, ngành',
  initiativeClaimed: true,
} as const;
const facts: PaperFacts = {
  unitName: 'Sở Y tế',
  roundTitle: 'Sơ kết năm 2025 cấp Thành phố',
  addressee: 'Sở Giáo dục và Đào tạo',
  nominees: [office, lan],
};
const report = (nominee: PaperFacts['nominee']): PaperFacts => ({ ...facts, nominee });

const subjects: readonly [PaperKind, PaperFacts][] = [
  ...paperKinds.filter((kind) => kind !== 'achievement_report').map((kind) => [kind, facts] as [PaperKind, PaperFacts]),
  ['achievement_report', report(lan)],
  ['achievement_report', report(office)],
];

const filled = (kind: PaperKind, of: PaperFacts): PaperFields =>
  Object.fromEntries(
    paperForm(kind, of).flatMap(({ fields }) =>
      fields.map(({ name, input }) => [name, input === 'day' ? '2025-07-05' : `Điều ghi ở ${name}`]),
    ),
  );

describe('every paper', () => {
  it.each(subjects)('%s prints each field of its form, and nothing that is not asked for', (kind, of) => {
    const page = officialDocumentHtml(paperLayout(kind, filled(kind, of), of)).toLowerCase();
    for (const { name, input } of paperForm(kind, of).flatMap(({ fields }) => fields)) {
      if (input !== 'day') expect(page).toContain(`điều ghi ở ${name}`.toLowerCase());
    }
    expect(page).toContain('ngày 05 tháng 7 năm 2025');
    expect(page).not.toContain('…');
  });

  it.each(subjects)('%s can be looked at while nothing is written, with room where it is empty', (kind, of) => {
    expect(officialDocumentHtml(paperLayout(kind, {}, of))).toContain('………');
    expect(missingFields(paperForm(kind, of), startOf(kind, of)).length).toBeGreaterThan(0);
  });

  it.each(subjects)('%s begins with nothing that its form would refuse', (kind, of) => {
    expect(faultsOf(paperForm(kind, of), startOf(kind, of))).toEqual([]);
  });
});

describe('a draft', () => {
  const form = paperForm('submission_letter', facts);

  it('may be unfinished, but every fault in it is told at once', () => {
    expect(faultsOf(form, { subject: '', date: '' })).toEqual([]);
    expect(faultsOf(form, { subject: 'x'.repeat(301), date: '2025-02-30', khac: '' })).toEqual([
      { code: 'PAPER_FIELD_TOO_LONG', pointer: '/fields/subject', label: 'Trích yếu', longest: 300 },
      { code: 'PAPER_FIELD_NO_DAY', pointer: '/fields/date', label: 'Ngày văn bản' },
      { code: 'PAPER_FIELD_UNKNOWN', pointer: '/fields/khac', field: 'khac' },
    ]);
  });

  it('is finished when every required field says something', () => {
    expect(missingFields(form, { ...filled('submission_letter', facts), signerName: '  ' })).toEqual([
      { code: 'PAPER_FIELD_MISSING', pointer: '/fields/signerName', label: 'Họ và tên người ký' },
    ]);
    expect(missingFields(form, filled('submission_letter', facts))).toEqual([]);
  });
});

it('a letter counts the nominees by kind, a list names them', () => {
  expect(JSON.stringify(paperLayout('submission_letter', {}, facts))).toContain(
    'Sở Y tế đề nghị khen thưởng 01 tập thể, 01 cá nhân trong đợt “Sơ kết năm 2025 cấp Thành phố” (có danh sách kèm theo).',
  );
  expect(paperLayout('nominee_list', {}, facts).body).toContainEqual({
    kind: 'table',
    columns: ['TT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Nhóm đối tượng'],
    rows: [['1', 'Nguyễn Thị Lan', 'Trưởng phòng, Phòng Tổ chức', 'Cán bộ, công chức']],
  });
});

it('a report asks for the initiative only of whoever claims one', () => {
  const missing = (of: PaperFacts) =>
    missingFields(paperForm('achievement_report', of), {}).map(({ pointer }) => pointer);
  expect(missing(report(office))).toContain('/fields/initiative');
  expect(missing(report(lan))).not.toContain('/fields/initiative');
});
