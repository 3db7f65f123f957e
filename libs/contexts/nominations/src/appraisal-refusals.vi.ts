import { deadlineSourceText } from '#contexts/programmes';
import { inVietnamese, untilTheEndOf } from '#platform/calendar';
import type { AppraiseNomineeRejection } from './appraise-nominee/appraise-nominee.js';
import type { ClaimDossierRejection } from './claim-dossier/claim-dossier.js';
import type { NomineeStage } from './dossier.js';
import type { ForwardBatchRejection } from './forward-batch/forward-batch.js';
import type { ReturnDossierRejection } from './return-dossier/return-dossier.js';

type AppraisalRefusal =
  ClaimDossierRejection | AppraiseNomineeRejection | ReturnDossierRejection | ForwardBatchRejection;

/** Said in the same words wherever they are met. */
type SaidElsewhere =
  'WRONG_SITUATION' | 'DOSSIER_NOT_FOUND' | 'NOMINEE_NOT_FOUND' | 'WRONG_ADDRESSEE' | 'DEADLINE_PASSED';

type Texts = {
  readonly [Code in Exclude<AppraisalRefusal['code'], SaidElsewhere>]: (
    refusal: Extract<AppraisalRefusal, { code: Code }>,
  ) => string;
};

export const appraisalRefusals: Texts = {
  PREPARER_MAY_NOT_APPRAISE: ({ ref }) =>
    `Người đã tham gia lập hồ sơ không được thẩm định hồ sơ đó (${ref}); việc này do người thẩm định khác của cơ quan làm.`,
  CLAIMED_BY_ANOTHER: ({ byName }) => `${byName} đã nhận thẩm định hồ sơ này.`,
  NOMINEE_NOT_HERE: ({ holder }) => `Đối tượng không ở cơ quan của ông/bà để thẩm định: hiện ${holders[holder]}.`,
  DOSSIER_NOT_HERE: ({ elsewhere }) =>
    elsewhere.length === 0
      ? 'Hồ sơ không có đối tượng nào đang ở cơ quan của ông/bà.'
      : `Không trả lại được cả hồ sơ: ${elsewhere.length} đối tượng đang ở cơ quan khác; hãy trả lại từng đối tượng.`,
  FINDINGS_INCOMPLETE: ({ labels }) => `Chưa kết luận về tiêu chí: ${labels.join('; ')}.`,
  CRITERION_UNKNOWN: ({ criterionId }) => `Nhóm đối tượng này không có tiêu chí ${criterionId}.`,
  FINDING_REPEATED: ({ criterionId }) => `Tiêu chí ${criterionId} được kết luận nhiều lần.`,
  CRITERION_NOT_MET: ({ label, wording, ref }) =>
    `Không thẩm định đạt được vì chưa đạt tiêu chí “${label}”; hãy trả lại hoặc không chấp nhận đối tượng. Kế hoạch quy định: “${wording}” (${ref}).`,
  REASONS_REQUIRED: () => 'Phải nêu ít nhất một lý do.',
  REASON_EMPTY: () => 'Lý do không được để trống.',
  FINDING_SUBJECT_UNKNOWN: ({ subject, id }) =>
    `${subject === 'criterion' ? 'Tiêu chí' : 'Thành phần hồ sơ'} ${id ?? '(chưa ghi mã)'} không có trong quy định của đợt đối với đối tượng.`,
  EXTENSION_DOCUMENT_REQUIRED: () => 'Gia hạn phải ghi rõ văn bản cho phép.',
  DUE_DATE_PASSED: ({ dueBefore }) => `Hạn nộp lại (${untilTheEndOf(dueBefore)}) đã qua.`,
  DUE_DATE_AFTER_DEADLINE: ({ latest, ref, wording, ...source }) =>
    `Hạn nộp lại không được sau ${untilTheEndOf(latest)}${ref && wording ? `, trừ khi gia hạn. ${deadlineSourceText({ ...source, ref, wording })}` : ', là hạn đã gia hạn.'}`,
  EMPTY_BATCH: () => 'Danh sách chuyển chưa có hồ sơ nào.',
  DOSSIER_REPEATED: () => 'Hồ sơ được ghi nhiều lần trong danh sách.',
  DOSSIER_OF_ANOTHER_ROUND: () => 'Hồ sơ thuộc một đợt khác.',
  NOTHING_APPRAISED: () => 'Hồ sơ chưa có đối tượng nào được thẩm định đạt để chuyển.',
  NOMINEE_NOT_APPRAISED: ({ name }) => `${name} chưa được Sở Giáo dục và Đào tạo thẩm định đạt.`,
  BATCH_ID_TAKEN: () => 'Danh sách này đã được chuyển với nội dung khác.',
  LETTER_DATE_IN_FUTURE: ({ date, today }) =>
    `Ngày tờ trình ${inVietnamese(date)} sau ngày hôm nay (${inVietnamese(today)}).`,
};

const holders: { readonly [Stage in NomineeStage]: string } = {
  unit: 'đang ở đơn vị đề nghị',
  education: 'đang ở Sở Giáo dục và Đào tạo',
  home_affairs: 'đang ở Sở Nội vụ',
  chairman: 'đã được trình Chủ tịch',
  refused: 'đã không được chấp nhận',
  decided: 'đã có quyết định',
};
