import { describe, expect, it } from '@jest/globals';
import { expectToReadWell, type RefusalExamples, sentences } from '#platform/http/testing';
import { nominationRefusals } from './refusals.vi.js';
import { warningText } from './submitting/warnings.vi.js';

const printed = { ref: '004:L227', wording: 'trước ngày 15/7 hằng năm' };
const passed = {
  roundId: 'annual-2025-city',
  before: '2025-07-15',
  lastDay: '2025-07-14',
  nomineeIds: ['n1'],
  ...printed,
};
const criterion = {
  nomineeId: 'n1',
  nominee: 'Phòng Giáo dục',
  criterionId: 'HNI-A4',
  label: 'Đơn vị học tập',
  ...printed,
};
const title = { ...criterion, title: 'don_vi_hoc_tap' };

const unit = { unitId: 'so-y-te', unitName: 'Sở Y tế' };
const quotaRule = { quotaId: 'Q25-UNIT', ref: '004:L167', wording: 'không quá 04 tập thể và 04 cá nhân/đơn vị' };

const held = {
  nomineeId: 'n1',
  name: 'Phòng Nghiệp vụ',
  by: 'p1',
  since: '2025-07-08T02:15:00.000Z',
  attempt: { owner: { stream: 'batch-b1', id: 'b1' }, commandId: 'c1', n: 0 },
};

const due = { dueBefore: '2025-07-16', latest: '2025-07-15' };

const nominations: RefusalExamples<typeof nominationRefusals> = {
  DOSSIER_NOT_FOUND: [{ dossierId: 'd1' }],
  DOSSIER_ID_TAKEN: [{}],
  UNIT_NOT_IN_FORCE: [
    { unitId: 'so-moi', name: 'Sở Dân tộc và Tôn giáo', validFrom: '2025-03-01', successors: [] },
    { unitId: 'quan-ba-dinh', name: 'Quận Ba Đình', validFrom: '2008-08-01', validTo: '2025-06-30', successors: [] },
    {
      unitId: 'so-xay-dung-cu',
      name: 'Sở Giao thông vận tải',
      validFrom: '2008-08-01',
      validTo: '2025-02-28',
      successors: ['so-xay-dung'],
      successorNames: ['Sở Xây dựng'],
    },
  ],
  NO_QUOTA_GROUP: [{ roundId: 'annual-2025-city', unitId: 'so-y-te' }],
  QUOTA_EXCEEDED: [
    { kind: 'collective', cap: 4, used: 4, wanted: 1, quotaId: 'Q25-UNIT', ...printed },
    { kind: 'individual_or_household', cap: 4, used: 4, wanted: 1, quotaId: 'Q25-DISTRICT', ...printed },
    { total: 4, cap: 4, used: 4, wanted: 1, quotaId: 'Q25-DISTRICT', ...printed },
  ],
  QUOTA_MIXED: [{ mode: 'ONE_OF', existing: 'collective', quotaId: 'Q25-DISTRICT', ...printed }],
  NOMINEE_ID_TAKEN: [{ nomineeId: 'n1' }],
  SUBMITTED_BEFORE: [{ submissions: 1 }],
  DRAFT_DELETED: [{ by: 'p1' }, { by: 'p1', byName: 'Nguyễn Thị Lan' }],
  UNKNOWN_CATEGORY: [{ category: 'khác', known: ['ca_nhan_khac'] }],
  KIND_MISMATCH: [{ category: 'ho_gia_dinh', expected: 'household' }],
  DUPLICATE_NOMINEE: [{ name: 'Nguyễn Thị Lan', nomineeId: 'n1' }],
  NOMINEE_NOT_FOUND: [{ nomineeId: 'n1' }],
  NOMINEE_NOT_AT_UNIT: [
    { nomineeId: 'n1', stage: 'education' },
    { nomineeId: 'n1', stage: 'decided' },
  ],
  NOTHING_AT_UNIT: [{}],
  NOMINEE_REQUIRED: [{ component: 'achievement_report' }],
  NOMINEE_NOT_EXPECTED: [{ component: 'submission_letter' }],
  TOO_MANY_DOCUMENTS: [{ limit: 500 }],
  DOCUMENT_ID_TAKEN: [{ documentId: 'tt' }],
  DOCUMENT_NOT_FOUND: [{ documentId: 'tt' }],
  FILE_REQUIRED: [{}],
  REPORT_NOT_CURRENT: [{ documentId: 'bc1' }, { documentId: 'bc1', current: 'bc2' }],
  UNKNOWN_CRITERION: [{ criterionId: 'HNI-A9', known: ['HNI-A1'] }],
  NOT_A_PREREQUISITE: [{ criterionId: 'HNI-A1', prerequisites: ['HNI-A4'] }],
  EMPTY_DOSSIER: [{}],
  WRONG_ADDRESSEE: [
    {
      expected: 'so-giao-duc-va-dao-tao',
      expectedName: 'Sở Giáo dục và Đào tạo',
      given: 'so-noi-vu',
      givenName: 'Sở Nội vụ',
      ...printed,
    },
    { expected: 'so-giao-duc-va-dao-tao', expectedName: 'Sở Giáo dục và Đào tạo', given: 'so-y-te', ...printed },
  ],
  DEADLINE_PASSED: [
    passed,
    { ...passed, setBy: '512/SNV-BTĐKT ngày 03/3/2025' },
    { ...passed, extendedBy: '130/SGDĐT-VP ngày 10/7/2025' },
    { ...passed, ref: undefined, wording: undefined, returned: true },
    { ...passed, ref: undefined, wording: undefined, returned: true, extendedBy: '12/SGDĐT-VP ngày 10/7/2025' },
  ],
  INCOMPLETE: [{ missing: [{ pointer: '/documents', componentId: 'minutes', label: 'Biên bản', ...printed }] }],
  CRITERION_UNDECLARED: [criterion],
  TITLE_MISSING: [
    { ...title, fault: 'not_declared' },
    { ...title, fault: 'other_title' },
    { ...title, fault: 'other_level', levels: ['tinh'] },
    { ...title, fault: 'level_abolished', recognisedUntil: '2025-06-30' },
    { ...title, fault: 'dated_ahead' },
  ],
  THRESHOLD_NOT_REACHED: [
    { ...criterion, atLeast: 30 },
    { ...criterion, atLeast: 30, value: 29.5 },
  ],
  RATIO_IMPOSSIBLE: [{ count: 5, whole: 4 }],
  EVIDENCE_MISSING: [criterion],
  UPLOAD_HEADER_MALFORMED: [{ header: 'Upload-Length' }],
  LOOKUP_CODE_UNKNOWN: [{ pointer: '/code' }],
  ALREADY_AT_CHAIRMAN: [{ nomineeIds: ['n1'] }],
  PAPER_FIELD_UNKNOWN: [{ field: 'khac' }],
  PAPER_FIELD_TOO_LONG: [{ label: 'Thành tích', longest: 20_000 }],
  PAPER_FIELD_NO_DAY: [{ label: 'Ngày văn bản' }],
  PAPER_FIELD_MISSING: [{ label: 'Họ và tên người ký' }],
  PAPER_CHANGED: [
    { revision: 3, fields: {}, savedByName: 'Trần Thị B' },
    { revision: 0, fields: {} },
  ],
  REVIVAL_LAPSED: [{ life: 2 }],
  PREPARER_MAY_NOT_APPRAISE: [{ ref: '004:L235' }],
  CLAIMED_BY_ANOTHER: [{ stage: 'education', by: 'p1', byName: 'Lê Thị Hoa' }],
  NOMINEE_NOT_HERE: [
    { nomineeId: 'n1', name: 'Phòng Nghiệp vụ', holder: 'home_affairs', holderName: 'Sở Nội vụ' },
    { nomineeId: 'n1', name: 'Phòng Nghiệp vụ', holder: 'unit', by: 'p1', byName: 'Lê Thị Hoa' },
  ],
  DOSSIER_NOT_HERE: [{ elsewhere: [] }, { elsewhere: [{ nomineeId: 'n1', holder: 'home_affairs' }] }],
  FINDINGS_INCOMPLETE: [{ missing: ['HNI-A1'], labels: ['Tham mưu cơ chế, chính sách'] }],
  CRITERION_UNKNOWN: [{ criterionId: 'HNI-A9', category: 'so_ban_nganh' }],
  FINDING_REPEATED: [{ criterionId: 'HNI-A1' }],
  CRITERION_NOT_MET: [{ criterionId: 'HNI-A1', label: 'Tham mưu cơ chế, chính sách', ...printed }],
  REASONS_REQUIRED: [{}],
  REASON_EMPTY: [{}],
  FINDING_SUBJECT_UNKNOWN: [{ subject: 'criterion', id: 'HNI-A9' }, { subject: 'component' }],
  EXTENSION_DOCUMENT_REQUIRED: [{}],
  DUE_DATE_PASSED: [{ dueBefore: '2025-07-01', today: '2025-07-02' }],
  DUE_DATE_AFTER_DEADLINE: [due, { ...due, ...printed }, { ...due, ...printed, setBy: '512/SNV-BTĐKT ngày 03/3/2025' }],
  UNIT_OVER_QUOTA: [
    { ...unit, ...quotaRule, kind: 'collective', cap: 4, held: 5, over: 1 },
    { ...unit, ...quotaRule, cap: 4, held: 5, over: 1 },
  ],
  UNIT_MIXES_KINDS: [{ ...unit, ...quotaRule }],
  NOMINEE_HELD: [held, { ...held, byName: 'Lê Thị Hoa' }],
  HAND_OVER_INTERRUPTED: [{}],
  DOSSIER_MOVED_ON: [{ holders: [] }, { holders: ['Sở Nội vụ'], by: 'p1', byName: 'Lê Thị Hoa' }],
  EMPTY_BATCH: [{}],
  DOSSIER_REPEATED: [{ dossierId: 'd1' }],
  DOSSIER_OF_ANOTHER_ROUND: [{ dossierId: 'd1', roundId: 'annual-2026-city' }],
  NOTHING_APPRAISED: [{ dossierId: 'd1' }],
  NOMINEE_NOT_APPRAISED: [{ nomineeId: 'n1', name: 'Phòng Giáo dục', bodyName: 'Sở Giáo dục và Đào tạo' }],
  BATCH_ID_TAKEN: [{ batchId: 'b1' }],
  LETTER_DATE_IN_FUTURE: [{ date: '2026-08-01', today: '2026-07-31' }],
};

it.each(sentences(nominationRefusals, nominations))('%s reads well: %s', (_code, sentence) =>
  expectToReadWell(sentence),
);

it('a deadline that passed is the plan’s, or that of the document or the return which set or extended it', () => {
  const told = sentences(nominationRefusals, nominations).flatMap(([code, sentence]) =>
    code === 'DEADLINE_PASSED' ? [sentence] : [],
  );
  const whoActs =
    ' Việc gia hạn do người giữ vai trò “Thẩm định của Sở Giáo dục và Đào tạo” hoặc “Thẩm định của Sở Nội vụ” quyết định.';
  const whoAcceptsLate = ' Việc cho nộp muộn do người giữ vai trò “Thẩm định của Sở Giáo dục và Đào tạo” quyết định.';
  expect(told).toEqual([
    'Đã hết hạn nộp hồ sơ: hạn cuối là hết ngày 14/7/2025. Kế hoạch quy định: “trước ngày 15/7 hằng năm” (004:L227).' +
      whoActs,
    'Đã hết hạn nộp hồ sơ: hạn cuối là hết ngày 14/7/2025. Hạn này được ấn định theo 512/SNV-BTĐKT ngày 03/3/2025.' +
      whoActs,
    'Đã hết hạn nộp hồ sơ: hạn cuối là hết ngày 14/7/2025. Hạn này đã được gia hạn theo 130/SGDĐT-VP ngày 10/7/2025.' +
      whoActs,
    'Đã hết hạn nộp hồ sơ: hạn cuối là hết ngày 14/7/2025. Hạn này do cơ quan thẩm định ấn định khi trả lại hồ sơ.' +
      whoAcceptsLate,
    'Đã hết hạn nộp hồ sơ: hạn cuối là hết ngày 14/7/2025. Hạn này đã được gia hạn theo 12/SGDĐT-VP ngày 10/7/2025 khi hồ sơ bị trả lại.' +
      whoAcceptsLate,
  ]);
});

describe('a warning', () => {
  const nominee = { nomineeId: 'n1', nominee: 'Nguyễn Thị Lan' };
  it.each([
    { code: 'COPIES', required: 2, recorded: 1, ref: '004:L205', wording: '02 bộ' },
    { code: 'SELF_APPRAISED', unitId: 'so-giao-duc-va-dao-tao' },
    { code: 'HOUSEHOLD_NOT_NAMED_IN_QUOTA', ...nominee },
    { code: 'CLAN_COUNTED_AS_COLLECTIVE', ...nominee },
    {
      code: 'POSSIBLE_DUPLICATE_AWARD',
      ...nominee,
      standing: 'awarded',
      otherDossierId: 'd9',
      otherRound: 'Khen thưởng hằng năm 2024',
    },
  ])('$code reads well', (warning) => expectToReadWell(warningText(warning)));
});
