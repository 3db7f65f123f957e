import { inVietnamese } from '#platform/calendar';
import { conflict, invalid, own } from '#platform/event-sourcing';
import type { NomineeKind } from '../dossier/dossier-events.js';
import { type dossierRefusals, quoted, type TextsFor } from '../dossier/refusals.vi.js';
import type { placeRefusals } from '../places/refusals.vi.js';
import type { attachmentRefusals } from '../attachments/refusals.vi.js';
import type { AddNomineeRejection } from './add-nominee/add-nominee.js';
import type { ConfirmAchievementReportRejection } from './confirm-achievement-report/confirm-achievement-report.js';
import type { CorrectNomineeRejection } from './correct-nominee/correct-nominee.js';
import type { DeclareCriterionRejection } from './declare-criterion/declare-criterion.js';
import type { DeleteDraftRejection } from './delete-draft/delete-draft.js';
import type { EligibilityRejection, TitleFault } from './eligibility.js';
import type { OpenDossierRejection } from './open-dossier/open-dossier.js';
import type { WaivePrerequisiteRejection } from './waive-prerequisite/waive-prerequisite.js';

type PreparingRefusal =
  | OpenDossierRejection
  | DeleteDraftRejection
  | AddNomineeRejection
  | CorrectNomineeRejection
  | ConfirmAchievementReportRejection
  | DeclareCriterionRejection
  | WaivePrerequisiteRejection
  | EligibilityRejection;

export const preparingRefusals: TextsFor<
  PreparingRefusal,
  keyof typeof dossierRefusals | keyof typeof placeRefusals | keyof typeof attachmentRefusals | 'ROUND_NOT_OPEN'
> = {
  DOSSIER_ID_TAKEN: conflict(() => 'Mã hồ sơ này đã được dùng.'),
  UNIT_NOT_IN_FORCE: invalid(({ name, validFrom, validTo, successors, successorNames = successors }) =>
    validTo === undefined
      ? `${name} chỉ hoạt động từ ngày ${inVietnamese(validFrom)}.`
      : `${name} đã kết thúc hoạt động sau ngày ${inVietnamese(validTo)}${successors.length > 0 ? `; đơn vị kế thừa: ${successorNames.join(', ')}` : ''}.`,
  ),
  SUBMITTED_BEFORE: invalid(
    ({ submissions }) =>
      `Hồ sơ đã gửi ${submissions} lần nên không xóa được. Thủ trưởng đơn vị có thể rút hồ sơ nếu hồ sơ chưa được trình Chủ tịch.`,
  ),
  UNKNOWN_CATEGORY: invalid(({ category }) => `Kế hoạch không có nhóm đối tượng “${category}”.`),
  KIND_MISMATCH: invalid(({ expected }) => `Nhóm đối tượng này dành cho ${nomineeKinds[expected]}.`),
  DUPLICATE_NOMINEE: invalid(({ name }) => `Hồ sơ đã có “${name}” trong nhóm đối tượng này.`),
  REPORT_NOT_CURRENT: invalid(({ current }) =>
    current === undefined
      ? 'Đối tượng chưa có báo cáo thành tích.'
      : 'Báo cáo thành tích đã được thay; hãy đọc và xác nhận bản hiện tại.',
  ),
  UNKNOWN_CRITERION: invalid(({ criterionId }) => `Nhóm đối tượng này không có tiêu chuẩn ${criterionId}.`),
  NOT_A_PREREQUISITE: invalid(() => 'Chỉ miễn được điều kiện đã được công nhận danh hiệu.'),
  CRITERION_UNDECLARED: invalid(
    (refusal) => `${refusal.nominee} chưa kê khai tiêu chuẩn “${refusal.label}”. ${quoted(refusal)}`,
  ),
  TITLE_MISSING: invalid(
    (refusal) =>
      `${refusal.nominee}: ${titleFaults[refusal.fault]}${refusal.recognisedUntil ? ` ${inVietnamese(refusal.recognisedUntil)}` : ''} (${titleName(refusal.title)}). ${quoted(refusal)}`,
  ),
  THRESHOLD_NOT_REACHED: invalid(
    (refusal) =>
      `${refusal.nominee}: “${refusal.label}” cần đạt từ ${inNumbers(refusal.atLeast)}%${refusal.value === undefined ? ', chưa kê khai số đạt trên tổng số' : `, mới đạt ${inNumbers(refusal.value)}%`}. ${quoted(refusal)}`,
  ),
  RATIO_IMPOSSIBLE: invalid(
    ({ count, whole }) =>
      `${inNumbers(count)} trên tổng số ${inNumbers(whole)} không phải là một tỷ lệ: tổng số phải lớn hơn 0, số đạt từ 0 đến tổng số.`,
  ),
  EVIDENCE_MISSING: invalid(
    (refusal) => `${refusal.nominee} chưa có minh chứng cho tiêu chuẩn “${refusal.label}”. ${quoted(refusal)}`,
  ),
};

const nomineeKinds: Readonly<Record<NomineeKind, string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  household: 'hộ gia đình',
};

const titleFaults: Readonly<Record<TitleFault, string>> = {
  not_declared: 'chưa kê khai quyết định công nhận danh hiệu',
  other_title: 'quyết định đã kê khai công nhận một danh hiệu khác',
  other_level: 'danh hiệu không ở cấp mà tiêu chuẩn yêu cầu',
  level_abolished: 'cấp công nhận đã kết thúc hoạt động, chỉ nhận quyết định đến hết ngày',
  dated_ahead: 'quyết định công nhận ghi ngày chưa đến',
};

const titles: { readonly [title: string]: string } = {
  don_vi_hoc_tap: 'Đơn vị học tập',
  cong_dong_hoc_tap: 'Cộng đồng học tập',
  gia_dinh_hoc_tap: 'Gia đình học tập',
  dong_ho_hoc_tap: 'Dòng họ học tập',
  cong_dan_hoc_tap: 'Công dân học tập',
};

const titleName = (title: string): string => own(titles, title) ?? title;

const inNumbers = (value: number): string => String(value).replace('.', ',');
