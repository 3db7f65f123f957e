import { deadlineSourceText } from '#contexts/programmes';
import { untilTheEndOf } from '#platform/calendar';
import { invalid } from '#platform/event-sourcing';
import type { dossierRefusals, TextsFor } from '../dossier/refusals.vi.js';
import type { forwardingRefusals } from '../forwarding/refusals.vi.js';
import type { AppraiseNomineeRejection } from './appraise-nominee/appraise-nominee.js';
import type { ClaimDossierRejection } from './claim-dossier/claim-dossier.js';
import type { ReturnDossierRejection } from './return-dossier/return-dossier.js';

type AppraisingRefusal = ClaimDossierRejection | AppraiseNomineeRejection | ReturnDossierRejection;

export const appraisingRefusals: TextsFor<
  AppraisingRefusal,
  keyof typeof dossierRefusals | keyof typeof forwardingRefusals | 'WRONG_SITUATION'
> = {
  PREPARER_MAY_NOT_APPRAISE: invalid(
    ({ ref }) =>
      `Người đã tham gia lập hồ sơ không được thẩm định hồ sơ đó (${ref}); việc này do người thẩm định khác của cơ quan làm.`,
  ),
  CLAIMED_BY_ANOTHER: invalid(({ byName }) => `${byName} đã nhận thẩm định hồ sơ này.`),
  DOSSIER_NOT_HERE: invalid(({ elsewhere }) =>
    elsewhere.length === 0
      ? 'Hồ sơ không có đối tượng nào đang ở cơ quan của ông/bà.'
      : `Không trả lại được cả hồ sơ: ${elsewhere.length} đối tượng đang ở cơ quan khác; hãy trả lại từng đối tượng.`,
  ),
  FINDINGS_INCOMPLETE: invalid(({ labels }) => `Chưa kết luận về tiêu chí: ${labels.join('; ')}.`),
  CRITERION_UNKNOWN: invalid(({ criterionId }) => `Nhóm đối tượng này không có tiêu chí ${criterionId}.`),
  FINDING_REPEATED: invalid(({ criterionId }) => `Tiêu chí ${criterionId} được kết luận nhiều lần.`),
  CRITERION_NOT_MET: invalid(
    ({ label, wording, ref }) =>
      `Không thẩm định đạt được vì chưa đạt tiêu chí “${label}”; hãy trả lại hoặc không chấp nhận đối tượng. Kế hoạch quy định: “${wording}” (${ref}).`,
  ),
  REASONS_REQUIRED: invalid(() => 'Phải nêu ít nhất một lý do.'),
  REASON_EMPTY: invalid(() => 'Lý do không được để trống.'),
  FINDING_SUBJECT_UNKNOWN: invalid(
    ({ subject, id }) =>
      `${subject === 'criterion' ? 'Tiêu chí' : 'Thành phần hồ sơ'} ${id ?? '(chưa ghi mã)'} không có trong quy định của đợt đối với đối tượng.`,
  ),
  EXTENSION_DOCUMENT_REQUIRED: invalid(() => 'Gia hạn phải ghi rõ văn bản cho phép.'),
  DUE_DATE_PASSED: invalid(({ dueBefore }) => `Hạn nộp lại (${untilTheEndOf(dueBefore)}) đã qua.`),
  DUE_DATE_AFTER_DEADLINE: invalid(
    ({ latest, ref, wording, ...source }) =>
      `Hạn nộp lại không được sau ${untilTheEndOf(latest)}${ref && wording ? `, trừ khi gia hạn. ${deadlineSourceText({ ...source, ref, wording })}` : ', là hạn đã gia hạn.'}`,
  ),
};
