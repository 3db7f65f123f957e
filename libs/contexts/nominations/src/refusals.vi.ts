import { whoMay } from '#contexts/organisation';
import { deadlineSourceText, programmePermissions, type QuotaKind } from '#contexts/programmes';
import { inVietnamese, untilTheEndOf } from '#platform/calendar';
import type { AddNomineeRejection } from './add-nominee/add-nominee.js';
import type { AttachDocumentRejection } from './attach-document/attach-document.js';
import type { ConfirmAchievementReportRejection } from './confirm-achievement-report/confirm-achievement-report.js';
import type { CorrectNomineeRejection } from './correct-nominee/correct-nominee.js';
import type { DeclareCriterionRejection } from './declare-criterion/declare-criterion.js';
import type { DetachDocumentRejection } from './detach-document/detach-document.js';
import type { NomineeKind } from './dossier-events.js';
import type { NomineeStage } from './dossier.js';
import type { TitleFault } from './eligibility.js';
import type { OpenDossierRejection } from './open-dossier/open-dossier.js';
import type { PaperChanged } from './papers/paper-changed.js';
import type { PaperFieldMissing, PaperFieldRejection } from './papers/paper-form.js';
import type { ReservePlacesRejection } from './reserve-places/reserve-places.js';
import type { ReviveDossierRejection } from './revive-dossier/revive-dossier.js';
import type { SubmitDossierRejection } from './submit-dossier/submit-dossier.js';
import type { UploadHeaderMalformed } from './upload-file/upload-headers.js';
import type { WaivePrerequisiteRejection } from './waive-prerequisite/waive-prerequisite.js';
import type { WithdrawDossierRejection } from './withdraw-dossier/withdraw-dossier.js';

export type NominationRejection =
  | OpenDossierRejection
  | AddNomineeRejection
  | CorrectNomineeRejection
  | AttachDocumentRejection
  | DetachDocumentRejection
  | ConfirmAchievementReportRejection
  | DeclareCriterionRejection
  | WaivePrerequisiteRejection
  | SubmitDossierRejection
  | WithdrawDossierRejection
  | ReviveDossierRejection
  | ReservePlacesRejection
  | PaperFieldRejection
  | PaperFieldMissing
  | PaperChanged
  | { readonly code: 'DOSSIER_NOT_FOUND'; readonly dossierId: string }
  | { readonly code: 'FILE_REQUIRED'; readonly pointer: string }
  | { readonly code: 'LOOKUP_CODE_UNKNOWN'; readonly pointer: string }
  | { readonly code: 'UPLOAD_NOT_FOUND'; readonly uploadId: string }
  | { readonly code: 'UPLOAD_INCOMPLETE'; readonly length: number; readonly offset: number }
  | UploadHeaderMalformed;

type Texts = {
  readonly [Code in NominationRejection['code']]: (refusal: Extract<NominationRejection, { code: Code }>) => string;
};

export const nominationRefusals: Texts = {
  DOSSIER_NOT_FOUND: () => 'Không có hồ sơ này.',
  DOSSIER_ID_TAKEN: () => 'Mã hồ sơ này đã được dùng.',
  ROUND_NOT_OPEN: ({ title }) => `Đợt “${title}” không mở để nhận hồ sơ.`,
  UNIT_NOT_IN_FORCE: ({ name, validFrom, validTo, successors, successorNames = successors }) =>
    validTo === undefined
      ? `${name} chỉ hoạt động từ ngày ${inVietnamese(validFrom)}.`
      : `${name} đã kết thúc hoạt động sau ngày ${inVietnamese(validTo)}${successors.length > 0 ? `; đơn vị kế thừa: ${successorNames.join(', ')}` : ''}.`,
  NO_QUOTA_GROUP: () => 'Đơn vị không thuộc nhóm đơn vị được đề nghị khen thưởng trong đợt này.',
  QUOTA_EXCEEDED: (refusal) => {
    const what = 'total' in refusal ? 'đối tượng' : quotaKinds[refusal.kind];
    return `Vượt số lượng được đề nghị: đơn vị đã có ${refusal.used}/${refusal.cap} ${what}. ${quoted(refusal)}`;
  },
  QUOTA_MIXED: (refusal) =>
    `Đơn vị chỉ được đề nghị một loại, hoặc tập thể hoặc cá nhân (hộ gia đình); danh sách đang có ${quotaKinds[refusal.existing]}. ${quoted(refusal)}`,
  NOMINEE_ID_TAKEN: () => 'Mã đối tượng này đã được dùng; hãy thêm đối tượng với mã khác.',
  UNKNOWN_CATEGORY: ({ category }) => `Kế hoạch không có nhóm đối tượng “${category}”.`,
  KIND_MISMATCH: ({ expected }) => `Nhóm đối tượng này dành cho ${nomineeKinds[expected]}.`,
  DUPLICATE_NOMINEE: ({ name }) => `Hồ sơ đã có “${name}” trong nhóm đối tượng này.`,
  NOMINEE_NOT_FOUND: () => 'Hồ sơ không có đối tượng này.',
  NOMINEE_NOT_AT_UNIT: ({ stage }) => `Đối tượng ${stages[stage]}, đơn vị không thay đổi được.`,
  NOTHING_AT_UNIT: () => 'Hồ sơ đã nộp và không có đối tượng nào được trả lại đơn vị.',
  NOMINEE_REQUIRED: () => 'Tài liệu này phải gắn với một đối tượng.',
  NOMINEE_NOT_EXPECTED: () => 'Tài liệu này thuộc cả hồ sơ, không gắn với một đối tượng.',
  TOO_MANY_DOCUMENTS: ({ limit }) =>
    `Hồ sơ đã có đủ ${limit} tài liệu, là số tối đa; hãy gỡ tài liệu không còn cần trước khi đính kèm thêm.`,
  DOCUMENT_ID_TAKEN: () => 'Mã tài liệu này đã được dùng cho một tệp khác.',
  DOCUMENT_NOT_FOUND: () => 'Hồ sơ không có tài liệu này.',
  FILE_REQUIRED: () => 'Chưa có tệp đính kèm.',
  UPLOAD_NOT_FOUND: () => 'Không có tệp đang tải lên này, hoặc đã quá một ngày không được tải tiếp.',
  UPLOAD_INCOMPLETE: ({ length, offset }) =>
    `Tệp chưa tải lên xong: mới nhận ${offset.toLocaleString('vi-VN')} trong ${length.toLocaleString('vi-VN')} byte.`,
  UPLOAD_HEADER_MALFORMED: ({ header }) => `Tiêu đề ${header} của yêu cầu tải lên còn thiếu hoặc không đúng.`,
  LOOKUP_CODE_UNKNOWN: () => 'Không có hồ sơ nào mang mã tra cứu này. Hãy đối chiếu với mã ghi trên biên nhận.',
  REPORT_NOT_CURRENT: ({ current }) =>
    current === undefined
      ? 'Đối tượng chưa có báo cáo thành tích.'
      : 'Báo cáo thành tích đã được thay; hãy đọc và xác nhận bản hiện tại.',
  UNKNOWN_CRITERION: ({ criterionId }) => `Nhóm đối tượng này không có tiêu chuẩn ${criterionId}.`,
  NOT_A_PREREQUISITE: () => 'Chỉ miễn được điều kiện đã được công nhận danh hiệu.',
  EMPTY_DOSSIER: () => 'Hồ sơ chưa có đối tượng nào.',
  WRONG_ADDRESSEE: (refusal) =>
    `Sai nơi nhận: phải gửi đến ${refusal.expectedName}${refusal.givenName ? `, không gửi đến ${refusal.givenName}` : ''}. ${quoted(refusal)}`,
  DEADLINE_PASSED: (refusal) =>
    `Đã hết hạn nộp hồ sơ: hạn cuối là ${untilTheEndOf(refusal.before)}. ${deadlineSourceText(refusal)} Việc gia hạn do ${whoMay('extend-deadline', programmePermissions)} quyết định.`,
  INCOMPLETE: ({ missing }) => `Hồ sơ còn thiếu: ${missing.map(({ label, ref }) => `${label} (${ref})`).join('; ')}.`,
  CRITERION_UNDECLARED: (refusal) =>
    `${refusal.nominee} chưa kê khai tiêu chuẩn “${refusal.label}”. ${quoted(refusal)}`,
  TITLE_MISSING: (refusal) =>
    `${refusal.nominee}: ${titleFaults[refusal.fault]}${refusal.recognisedUntil ? ` ${inVietnamese(refusal.recognisedUntil)}` : ''} (${titleName(refusal.title)}). ${quoted(refusal)}`,
  THRESHOLD_NOT_REACHED: (refusal) =>
    `${refusal.nominee}: “${refusal.label}” cần đạt từ ${inNumbers(refusal.atLeast)}${refusal.value === undefined ? ', chưa kê khai trị số' : `, mới đạt ${inNumbers(refusal.value)}`}. ${quoted(refusal)}`,
  EVIDENCE_MISSING: (refusal) =>
    `${refusal.nominee} chưa có minh chứng cho tiêu chuẩn “${refusal.label}”. ${quoted(refusal)}`,
  ALREADY_AT_CHAIRMAN: ({ nomineeIds }) =>
    `Không rút được hồ sơ: ${nomineeIds.length} đối tượng đã được trình Chủ tịch hoặc đã có quyết định.`,
  PAPER_FIELD_UNKNOWN: ({ field }) => `Văn bản này không có trường “${field}”.`,
  PAPER_FIELD_TOO_LONG: ({ label, longest }) => `Trường “${label}” dài quá ${longest.toLocaleString('vi-VN')} ký tự.`,
  PAPER_FIELD_NO_DAY: ({ label }) => `Trường “${label}” không phải là một ngày có thật.`,
  PAPER_FIELD_MISSING: ({ label }) => `Chưa điền trường “${label}”.`,
  PAPER_CHANGED: ({ savedByName }) =>
    `${savedByName ?? 'Người khác'} đã lưu văn bản này sau khi bạn mở; hãy so hai bản rồi lưu lại.`,
  REVIVAL_LAPSED: () => 'Lần lập lại hồ sơ này đã hết hiệu lực; hãy thực hiện lại.',
};

/** The sentence for a rejection of this context; other contexts have their own. */
export function nominationText(rejection: { readonly code: string }): string | undefined {
  const text = (nominationRefusals as { readonly [code: string]: ((rejection: never) => string) | undefined })[
    rejection.code
  ];
  return text?.(rejection as never);
}

const quoted = ({ wording, ref }: { wording: string; ref: string }): string =>
  `Kế hoạch quy định: “${wording}” (${ref}).`;

const quotaKinds: Readonly<Record<QuotaKind | 'individual_or_household', string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  individual_or_household: 'cá nhân, hộ gia đình',
};

const nomineeKinds: Readonly<Record<NomineeKind, string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  household: 'hộ gia đình',
};

const stages: Readonly<Record<NomineeStage, string>> = {
  unit: 'đang ở đơn vị',
  education: 'đang được Sở Giáo dục và Đào tạo thẩm định',
  home_affairs: 'đang được Sở Nội vụ thẩm định',
  chairman: 'đã được trình Chủ tịch',
  refused: 'đã bị từ chối',
  decided: 'đã có quyết định',
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

const titleName = (title: string): string => titles[title] ?? title;

const inNumbers = (value: number): string => String(value).replace('.', ',');
