import { expect, it } from '@jest/globals';
import { roleLabels } from '#contexts/organisation';
import { expectToReadWell, type RefusalExamples, sentences } from '#platform/http/testing';
import { awardRefusals } from './refusals.vi.js';

const printed = { ref: '004:L229', wording: 'trước ngày tổ chức hội nghị sơ kết, hội nghị tổng kết 30 ngày làm việc' };
const round = { roundId: 'interim-2025-city' };
const nominee = { nomineeId: 'n1', name: 'Phòng Giáo dục thường xuyên' };

const examples: RefusalExamples<typeof awardRefusals> = {
  PROPOSAL_NOT_FOUND: [{ proposalId: 'p1' }],
  EMPTY_PROPOSAL: [{}],
  FORM_NOT_IN_ROUND: [
    { form: 'huan_chuong_lao_dong', allowed: ['bang_khen_ttcp'], labels: ['Bằng khen Thủ tướng Chính phủ'] },
  ],
  PROPOSAL_COMPILED_ANEW: [{}],
  NOMINEE_REPEATED: [{ nomineeId: 'n1' }],
  NOMINEE_IN_ANOTHER_PROPOSAL: [{ nomineeId: 'n1', proposalId: 'p2' }],
  NOMINEE_NOT_IN_PROPOSAL: [{ nomineeId: 'n1' }],
  NOMINEES_MISSING: [{ missing: ['n1'], names: ['Phòng Giáo dục thường xuyên'] }],
  NOMINEE_NOT_STANDING: [
    { ...nominee, holder: 'education', holderName: 'Sở Giáo dục và Đào tạo' },
    { ...nominee, holder: 'withdrawn' },
    { nomineeId: 'n1' },
  ],
  NOT_APPRAISED_BY_HOME_AFFAIRS: [{ ...nominee, bodyName: 'Sở Nội vụ' }],
  COUNCIL_REVIEW_REQUIRED: [{ bodyName: 'Hội đồng Thi đua - Khen thưởng Thành phố', ...printed }],
  CONFERENCE_NOT_SCHEDULED: [{ ...round, required: 30, ...printed }],
  CALENDAR_MISSING: [{ required: 30, conference: '2025-03-07', ...printed }],
  LEAD_TIME_TOO_SHORT: [
    { ...round, required: 30, actual: 29, conference: '2025-03-07', latestDay: '2025-01-17', ...printed },
    { ...round, required: 30, actual: 29, conference: '2025-03-07', ...printed },
  ],
  REQUIRED: [{}],
  DATE_IN_FUTURE: [{ date: '2025-02-06', today: '2025-02-05' }],
  DECISION_BEFORE_SUBMISSION: [{ date: '2025-01-10', submittedOn: '2025-01-17' }],
  DECISION_NUMBER_TAKEN: [{ number: '512/QĐ-UBND', proposalId: 'p1' }],
  BEYOND_AUTHORITY: [
    {
      nomineeId: 'n1',
      form: 'bang_khen_ttcp',
      label: 'Bằng khen Thủ tướng Chính phủ',
      bodyName: 'Chủ tịch',
      ...printed,
    },
  ],
  AWARD_NOT_FOUND: [{ nomineeId: 'n1' }],
  VERIFICATION_CODE_UNKNOWN: [{ pointer: '/code' }],
  ALREADY_REVOKED: [{ nomineeId: 'n1', number: '900/QĐ-UBND', date: '2025-05-06' }],
  REVOCATION_BEFORE_DECISION: [{ date: '2025-01-10', decidedOn: '2025-02-03' }],
};

it.each(sentences(awardRefusals, examples))('%s reads well: %s', (_code, sentence) => expectToReadWell(sentence));

it.each([
  ['CONFERENCE_NOT_SCHEDULED', 'home_affairs_appraiser'],
  ['LEAD_TIME_TOO_SHORT', 'home_affairs_appraiser'],
  ['CALENDAR_MISSING', 'administrator'],
  ['COUNCIL_REVIEW_REQUIRED', 'council_secretary'],
] as const)('%s waits for somebody else and names who can act', (code, role) => {
  const said = sentences(awardRefusals, examples).filter(([refused]) => refused === code);
  for (const [, sentence] of said) expect(sentence).toContain(roleLabels[role]);
});
