import { expect, it } from '@jest/globals';
import { expectToReadWell, type RefusalExamples, sentences } from '#platform/http/testing';
import { programmeRefusals } from './refusals.vi.js';

const unitsSend = { step: 'unit_to_education', receiver: 'Sở Giáo dục và Đào tạo' };
const handOver = {
  step: 'education_to_home_affairs',
  sender: 'Sở Giáo dục và Đào tạo',
  receiver: 'Sở Nội vụ (Ban Thi đua - Khen thưởng)',
};
const printed = { ref: '004:L167', wording: 'không quá 04 tập thể và 04 cá nhân/đơn vị' };

const examples: RefusalExamples<typeof programmeRefusals> = {
  PACK_INVALID: [
    { at: '/rounds/0', line: 12, column: 3, message: 'Thiếu tên đợt.' },
    { at: '', message: 'Gói quy định không có nội dung.' },
  ],
  PACK_NOT_FOUND: [{ packId: 'vn-hanoi-2024' }, { packId: 'vn-hanoi-2024', packVersion: 2 }],
  NOT_A_DAY: [{ day: '30/02/2025' }],
  DAY_OF_ANOTHER_YEAR: [{ day: '2026-01-01', year: 2025 }],
  OFF_DAY_ON_A_WEEKEND: [{ day: '2025-07-12' }],
  NOT_A_SATURDAY: [{ day: '2025-07-14' }],
  DAY_LISTED_TWICE: [{ day: '2025-07-14' }],
  HOLIDAY_LEFT_OUT: [
    { holiday: 'national', day: '2030-09-02', missing: ['2030-09-02'] },
    { holiday: 'tet', day: '2027-02-06', missing: ['2027-02-05', '2027-02-08'] },
    { holiday: 'tet', day: '2030-02-02', missing: ['2030-02-01'], chinese: '2030-02-03' },
  ],
  CALENDAR_NOT_FOUND: [{ year: 2025 }],
  ROUND_NOT_FOUND: [{ roundId: 'annual-2025-city' }],
  ROUND_NOT_IN_PLAN: [{ occasion: 'annual', tier: 'state' }],
  ROUND_IN_ANOTHER_YEAR: [{ year: 2026, planned: 2025, ...printed }],
  YEAR_OUTSIDE_PROGRAMME: [{ year: 2031, from: 2023, to: 2030, ...printed }],
  ROUND_ID_TAKEN: [{ roundId: 'annual-2025-city', packId: 'vn-hanoi-2024', packVersion: 1 }],
  ROUND_NOT_OPEN: [{ roundId: 'annual-2025-city', title: 'Khen thưởng hằng năm 2025' }],
  INVALID_DAY: [{ day: '30/02/2025' }],
  DEADLINE_PRINTED_IN_PLAN: [{ ...unitsSend, before: '2025-07-15', ...printed }],
  DEADLINES_OUT_OF_ORDER: [{ before: '2025-08-02', other: '2025-08-01', otherStep: handOver }],
  STEP_OF_ANOTHER_BODY: [{ ...handOver, expected: 'so-giao-duc-va-dao-tao', expectedName: 'Sở Giáo dục và Đào tạo' }],
  STEP_NOT_IN_ROUND: [{ step: 'unit_to_ward', steps: [unitsSend, handOver] }],
  NO_DEADLINE_TO_EXTEND: [unitsSend],
  EXTENSION_NOT_LATER: [
    { before: '2025-07-10', present: '2025-07-15', ...printed },
    { before: '2025-07-10', present: '2025-07-15', setBy: '512/SNV-BTĐKT ngày 03/3/2025', ...printed },
    { before: '2025-07-10', present: '2025-07-20', extendedBy: '130/SGDĐT-VP ngày 10/7/2025', ...printed },
  ],
  LATE_ACCEPTANCE_UNLIMITED: [{}],
  LATE_ACCEPTANCE_OVER: [{ before: '2025-07-15' }],
  LATE_ACCEPTANCE_NOT_FOUND: [{}],
  QUOTA_NOT_FOUND: [{ quotaId: 'Q25-X', quotaIds: ['Q25-DISTRICT'] }],
  QUOTA_MODE_NOT_POSSIBLE: [{ quotaId: 'Q25-DISTRICT', mode: 'EXTERNAL', possible: ['ONE_OF', 'POOLED'], ...printed }],
  QUOTA_NUMBERS_MISSING: [{ quotaId: 'Q25-STATE', ...printed }],
  QUOTA_NUMBERS_PRINTED_IN_PLAN: [{ quotaId: 'Q25-UNIT', ...printed }],
  ROUND_WITHOUT_CONFERENCE: [{ roundId: 'annual-2025-city', title: 'Khen thưởng hằng năm 2025' }],
};

it.each(sentences(programmeRefusals, examples))('%s reads well: %s', (_code, sentence) => expectToReadWell(sentence));

it('a date that a document set is not put into the plan’s mouth', () => {
  const [, ofLetter = '', ofExtension = ''] = sentences(programmeRefusals, examples).flatMap(([code, sentence]) =>
    code === 'EXTENSION_NOT_LATER' ? [sentence] : [],
  );
  expect(ofLetter).toContain('theo 512/SNV-BTĐKT ngày 03/3/2025');
  expect(ofExtension).toContain('gia hạn theo 130/SGDĐT-VP ngày 10/7/2025');
  expect(ofLetter + ofExtension).not.toContain('Kế hoạch');
});
