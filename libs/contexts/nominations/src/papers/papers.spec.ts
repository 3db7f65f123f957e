import { describe, expect, it } from '@jest/globals';
import { faultsOf, missingFields, officialDocumentHtml, type Paper, type PaperFields } from '#platform/documents';
import { achievementReport } from './achievement-report.js';
import { nomineeList } from './nominee-list.js';
import type { PaperFacts } from './paper.js';
import { paperKinds, papers } from './papers.js';
import { submissionLetter } from './submission-letter.js';

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
const about = (nominee: PaperFacts['nominee']): PaperFacts => ({ ...facts, nominee });

const subjects = papers.flatMap((paper: Paper<PaperFacts>): [string, Paper<PaperFacts>, PaperFacts][] =>
  paper.per === 'dossier'
    ? [[paper.kind, paper, facts]]
    : [lan, office].map((nominee) => [`${paper.kind} (${nominee.kind})`, paper, about(nominee)]),
);

const fieldsIn = (paper: Paper<PaperFacts>, of: PaperFacts) => paper.form(of).flatMap(({ fields }) => fields);

const filled = (paper: Paper<PaperFacts>, of: PaperFacts): PaperFields =>
  Object.fromEntries(
    fieldsIn(paper, of).map(({ name, input }) => [name, input === 'day' ? '2025-07-05' : `Điều ghi ở ${name}`]),
  );

describe('every paper', () => {
  it('has a kind of its own', () => {
    expect([...new Set(paperKinds)]).toEqual(paperKinds);
  });

  it.each(subjects)('%s asks for each field once', (_, paper, of) => {
    const names = fieldsIn(paper, of).map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
  });

  it.each(subjects)('%s prints each field of its form, and nothing that is not asked for', (_, paper, of) => {
    const page = officialDocumentHtml(paper.layout(filled(paper, of), of)).toLowerCase();
    for (const { name, input } of fieldsIn(paper, of)) {
      if (input !== 'day') expect(page).toContain(`điều ghi ở ${name}`.toLowerCase());
    }
    expect(page).toContain('ngày 05 tháng 7 năm 2025');
    expect(page).not.toContain('…');
  });

  it.each(subjects)('%s can be looked at while nothing is written, with room where it is empty', (_, paper, of) => {
    expect(officialDocumentHtml(paper.layout({}, of))).toContain('………');
    expect(missingFields(paper.form(of), paper.start(of)).length).toBeGreaterThan(0);
  });

  it.each(subjects)('%s begins with nothing that its form would refuse', (_, paper, of) => {
    expect(faultsOf(paper.form(of), paper.start(of))).toEqual([]);
  });
});

it('a letter counts the nominees by kind, a list names them', () => {
  expect(JSON.stringify(submissionLetter.layout({}, facts))).toContain(
    'Sở Y tế đề nghị khen thưởng 01 tập thể, 01 cá nhân trong đợt “Sơ kết năm 2025 cấp Thành phố” (có danh sách kèm theo).',
  );
  expect(nomineeList.layout({}, facts).body).toContainEqual({
    kind: 'table',
    columns: ['TT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Nhóm đối tượng'],
    rows: [['1', 'Nguyễn Thị Lan', 'Trưởng phòng, Phòng Tổ chức', 'Cán bộ, công chức']],
  });
});

it('a report asks for the initiative only of whoever claims one', () => {
  const missing = (of: PaperFacts) => missingFields(achievementReport.form(of), {}).map(({ pointer }) => pointer);
  expect(missing(about(office))).toContain('/fields/initiative');
  expect(missing(about(lan))).not.toContain('/fields/initiative');
});
