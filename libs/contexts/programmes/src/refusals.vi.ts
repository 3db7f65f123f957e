import { whoMay } from '#contexts/organisation';
import { inVietnamese, untilTheEndOf } from '#platform/calendar';
import { deadlineSourceText } from './deadline-source.js';
import type { ExtendDeadlineRejection } from './extend-deadline/extend-deadline.js';
import type { GrantLateAcceptanceRejection } from './grant-late-acceptance/grant-late-acceptance.js';
import type { LoadWorkingCalendarRejection } from './load-working-calendar/load-working-calendar.js';
import { programmePermissions } from './permissions.js';
import type { CalendarNotFound, RoundNotFound } from './not-found.js';
import type { OpenRoundRejection } from './open-round/open-round.js';
import type { PackInvalid } from './publish-pack/publish-pack.js';
import type { DeadlineStep, QuotaMode } from './round-rules.js';
import type { ScheduleConferenceRejection } from './schedule-conference/schedule-conference.js';
import type { SetQuotaModeRejection } from './set-quota-mode/set-quota-mode.js';
import type { SetRoundDeadlineRejection } from './set-round-deadline/set-round-deadline.js';

type ProgrammeRefusal =
  | PackInvalid
  | OpenRoundRejection
  | SetRoundDeadlineRejection
  | ExtendDeadlineRejection
  | GrantLateAcceptanceRejection
  | SetQuotaModeRejection
  | ScheduleConferenceRejection
  | RoundNotFound
  | CalendarNotFound;

type Texts = {
  readonly [Code in Exclude<ProgrammeRefusal['code'], 'UNIT_NOT_FOUND'>]: (
    refusal: Extract<ProgrammeRefusal, { code: Code }>,
  ) => string;
} & {
  readonly [Code in LoadWorkingCalendarRejection['code']]: (refusal: LoadWorkingCalendarRejection) => string;
};

const steps: Record<DeadlineStep, string> = {
  unit_to_education: 'đơn vị gửi hồ sơ về Sở Giáo dục và Đào tạo',
  education_to_home_affairs: 'Sở Giáo dục và Đào tạo gửi hồ sơ về Sở Nội vụ',
};

const modes: Record<QuotaMode, string> = {
  INDEPENDENT: 'số tập thể và số cá nhân riêng',
  ONE_OF: 'chọn tập thể hoặc cá nhân',
  POOLED: 'tính chung một tổng số',
  NONE: 'không giới hạn',
  EXTERNAL: 'theo hướng dẫn của Trung ương',
};

const quoted = ({ ref, wording }: { ref: string; wording: string }) => `Kế hoạch (${ref}): “${wording}”.`;

export const programmeRefusals: Texts = {
  PACK_INVALID: ({ line, column, at, message }) =>
    `${line === undefined ? '' : `Dòng ${line}, cột ${column}: `}${at ? `${at}: ` : ''}${message}`,
  PACK_NOT_FOUND: ({ packId, packVersion }) =>
    `Chưa có gói quy định ${packId}${packVersion === undefined ? '' : `, phiên bản ${packVersion}`}.`,
  NOT_A_DAY: ({ day }) => `“${day}” không phải là một ngày có thật dạng năm-tháng-ngày.`,
  DAY_OF_ANOTHER_YEAR: ({ day, year }) => `Ngày ${inVietnamese(day)} không thuộc năm ${year} của lịch.`,
  OFF_DAY_ON_A_WEEKEND: ({ day }) => `Ngày ${inVietnamese(day)} là ngày cuối tuần, không ghi vào danh sách ngày nghỉ.`,
  NOT_A_SATURDAY: ({ day }) => `Ngày ${inVietnamese(day)} không phải Thứ Bảy.`,
  DAY_LISTED_TWICE: ({ day }) => `Ngày ${inVietnamese(day)} ghi hai lần.`,
  CALENDAR_NOT_FOUND: ({ year }) =>
    `Chưa nạp lịch làm việc năm ${year}; lịch do ${whoMay('load-working-calendar', programmePermissions)} nạp.`,
  ROUND_NOT_FOUND: ({ roundId }) => `Chưa mở đợt khen thưởng ${roundId}.`,
  ROUND_NOT_IN_PLAN: () => 'Kế hoạch không có đợt khen thưởng cho dịp và cấp này.',
  ROUND_IN_ANOTHER_YEAR: (refusal) =>
    `Đợt này diễn ra vào năm ${refusal.planned}, không phải năm ${refusal.year}. ${quoted(refusal)}`,
  YEAR_OUTSIDE_PROGRAMME: (refusal) =>
    `Năm ${refusal.year} nằm ngoài thời gian của phong trào (${refusal.from} - ${refusal.to}). ${quoted(refusal)}`,
  ROUND_ID_TAKEN: ({ roundId, packId, packVersion }) =>
    `Đợt ${roundId} đã được mở theo gói ${packId}, phiên bản ${packVersion}.`,
  ROUND_NOT_OPEN: ({ title }) => `Đợt “${title}” đã đóng.`,
  INVALID_DAY: ({ day }) => `“${day}” không phải là một ngày có thật dạng năm-tháng-ngày.`,
  DEADLINE_PRINTED_IN_PLAN: (refusal) =>
    `Thời hạn để ${steps[refusal.step]} đã ghi trong kế hoạch (${untilTheEndOf(refusal.before)}); chỉ có thể gia hạn cho từng đơn vị. ${quoted(refusal)}`,
  DEADLINES_OUT_OF_ORDER: ({ before, other, otherStep }) =>
    `Thời hạn trước ngày ${inVietnamese(before)} không khớp thứ tự với thời hạn để ${steps[otherStep]} (trước ngày ${inVietnamese(other)}).`,
  STEP_OF_ANOTHER_BODY: ({ step, expectedName }) =>
    `Bước ${steps[step]} là việc của ${expectedName}; chỉ gia hạn cho cơ quan đó.`,
  NO_DEADLINE_TO_EXTEND: ({ step }) =>
    `Bước ${steps[step]} chưa có thời hạn nên không có gì để gia hạn; thời hạn do ${whoMay('set-round-deadline', programmePermissions)} ấn định.`,
  EXTENSION_NOT_LATER: (refusal) =>
    `Hạn mới (trước ngày ${inVietnamese(refusal.before)}) phải sau hạn hiện tại (trước ngày ${inVietnamese(refusal.present)}). ${deadlineSourceText(refusal)}`,
  QUOTA_NOT_FOUND: ({ quotaId, quotaIds }) =>
    `Đợt này không có hạn mức ${quotaId}. Các hạn mức: ${quotaIds.join(', ')}.`,
  QUOTA_MODE_NOT_POSSIBLE: (refusal) =>
    `Hạn mức ${refusal.quotaId} không thể chuyển sang cách tính “${modes[refusal.mode]}”; chỉ có thể: ${refusal.possible.map((mode) => modes[mode]).join('; ')}. ${quoted(refusal)}`,
  QUOTA_NUMBERS_MISSING: (refusal) =>
    `Phải ghi số tập thể và số cá nhân theo hướng dẫn của Trung ương. ${quoted(refusal)}`,
  QUOTA_NUMBERS_PRINTED_IN_PLAN: (refusal) => `Số lượng do kế hoạch quy định, không thể đổi. ${quoted(refusal)}`,
  ROUND_WITHOUT_CONFERENCE: ({ title }) => `Đợt “${title}” không có hội nghị sơ kết, tổng kết cấp Thành phố.`,
};
