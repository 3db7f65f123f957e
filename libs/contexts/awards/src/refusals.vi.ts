import { type OverQuota, whereItIs } from '#contexts/nominations';
import { whoMay } from '#contexts/organisation';
import { programmes } from '#contexts/programmes';
import { inVietnamese } from '#platform/calendar';
import { absent, conflict, invalid, type RefusalTexts } from '#platform/event-sourcing';
import type { CompileProposalRejection } from './compile-proposal/compile-proposal.js';
import type { DecideAwardsRejection } from './decide-awards/decide-awards.js';
import { awardPermissions } from './permissions.js';
import type { RecordCouncilOpinionRejection } from './record-council-opinion/record-council-opinion.js';
import type { RevokeAwardRejection } from './revoke-award/revoke-award.js';
import type { SubmitToChairmanRejection } from './submit-to-chairman/submit-to-chairman.js';

type AwardRejection =
  | CompileProposalRejection
  | RecordCouncilOpinionRejection
  | SubmitToChairmanRejection
  | DecideAwardsRejection
  | RevokeAwardRejection
  | { readonly code: 'VERIFICATION_CODE_UNKNOWN'; readonly pointer: string };

/** Said in the same words everywhere, by the contexts that own them. */
type SaidElsewhere = 'WRONG_SITUATION' | 'WRONG_ADDRESSEE' | 'NOMINEE_HELD' | OverQuota['code'];

const conferenceSetters = whoMay('schedule-conference', programmes.permissions);

export const awardRefusals: RefusalTexts<Exclude<AwardRejection, { code: SaidElsewhere }>> = {
  PROPOSAL_NOT_FOUND: absent(() => 'Không có danh sách trình khen thưởng này trong đợt.'),
  EMPTY_PROPOSAL: invalid(() => 'Danh sách trình khen thưởng chưa có đối tượng nào.'),
  FORM_NOT_IN_ROUND: invalid(
    ({ labels }) => `Đợt này không xét hình thức khen thưởng đã chọn; các hình thức của đợt: ${labels.join('; ')}.`,
  ),
  NOMINEE_REPEATED: invalid(() => 'Đối tượng được ghi nhiều lần.'),
  NOMINEE_IN_ANOTHER_PROPOSAL: invalid(() => 'Đối tượng đã có trong một danh sách trình khác của đợt.'),
  NOMINEE_NOT_IN_PROPOSAL: invalid(() => 'Đối tượng không có trong danh sách trình.'),
  NOMINEES_MISSING: invalid(({ names }) => `Chưa có kết luận về: ${names.join('; ')}.`),
  PROPOSAL_COMPILED_ANEW: conflict(
    () => 'Danh sách vừa được lập lại trong lúc trình; hãy xem lại danh sách rồi trình.',
  ),
  NOMINEE_NOT_STANDING: invalid(
    ({ name = 'Đối tượng', holder, holderName, byName }) =>
      `${name} ${holder ? whereItIs(holder, holderName) : 'không có trong hồ sơ của đợt'}${byName ? ` (${byName} đã xử lý)` : ''}, chưa thể hoặc không còn được xét ở bước này.`,
  ),
  NOT_APPRAISED_BY_HOME_AFFAIRS: invalid(({ name, bodyName }) => `${name} chưa được ${bodyName} thẩm định đạt.`),
  COUNCIL_REVIEW_REQUIRED: invalid(
    (refusal) =>
      `Phải có ý kiến của ${refusal.bodyName} trước khi trình; ý kiến do ${whoMay('record-council-opinion', awardPermissions)} ghi. ${quoted(refusal)}`,
  ),
  CONFERENCE_NOT_SCHEDULED: invalid(
    (refusal) =>
      `Chưa ấn định ngày hội nghị nên chưa tính được thời hạn ${refusal.required} ngày làm việc; ngày hội nghị do ${conferenceSetters} ấn định. ${quoted(refusal)}`,
  ),
  CALENDAR_MISSING: invalid(
    (refusal) =>
      `Chưa nạp lịch nghỉ chính thức đến ngày hội nghị ${inVietnamese(refusal.conference)} nên chưa tính được ${refusal.required} ngày làm việc; lịch do ${whoMay('load-working-calendar', programmes.permissions)} nạp. ${quoted(refusal)}`,
  ),
  LEAD_TIME_TOO_SHORT: invalid((refusal) => {
    const latest = refusal.latestDay ? `; muộn nhất là ngày ${inVietnamese(refusal.latestDay)}` : '';
    return `Chỉ còn ${refusal.actual} ngày làm việc trước hội nghị ngày ${inVietnamese(refusal.conference)}, phải có ít nhất ${refusal.required}${latest}. Ngày hội nghị do ${conferenceSetters} ấn định. ${quoted(refusal)}`;
  }),
  REQUIRED: invalid(() => 'Nội dung này không được để trống.'),
  DATE_IN_FUTURE: invalid(({ date, today }) => `Ngày ${inVietnamese(date)} sau ngày hôm nay (${inVietnamese(today)}).`),
  DECISION_BEFORE_SUBMISSION: invalid(
    ({ date, submittedOn }) => `Ngày quyết định ${inVietnamese(date)} trước ngày trình ${inVietnamese(submittedOn)}.`,
  ),
  DECISION_NUMBER_TAKEN: conflict(({ number }) => `Số quyết định ${number} đã được dùng trong đợt này.`),
  BEYOND_AUTHORITY: invalid(
    (refusal) => `${refusal.label} do cấp trên quyết định; ${refusal.bodyName} chỉ đề nghị. ${quoted(refusal)}`,
  ),
  AWARD_NOT_FOUND: invalid(() => 'Quyết định không khen thưởng đối tượng này.'),
  VERIFICATION_CODE_UNKNOWN: absent(() => 'Không có khen thưởng nào mang mã xác minh này.'),
  ALREADY_REVOKED: invalid(
    ({ number, date }) =>
      `Khen thưởng này đã bị hủy bỏ, thu hồi theo Quyết định số ${number} ngày ${inVietnamese(date)}.`,
  ),
  REVOCATION_BEFORE_DECISION: invalid(
    ({ date, decidedOn }) =>
      `Ngày hủy bỏ, thu hồi ${inVietnamese(date)} trước ngày khen thưởng ${inVietnamese(decidedOn)}.`,
  ),
};

const quoted = ({ wording, ref }: { readonly wording: string; readonly ref: string }): string =>
  wording ? `Kế hoạch quy định: “${wording}” (${ref}).` : `(${ref})`;
