import { whoMay } from '#contexts/organisation';
import { type Holiday, inVietnamese, untilTheEndOf } from '#platform/calendar';
import { absent, conflict, invalid, type RefusalText, type RefusalTexts } from '#platform/event-sourcing';
import { deadlineSourceText } from './deadline-source.js';
import type { ExtendDeadlineRejection } from './extend-deadline/extend-deadline.js';
import type { GrantLateAcceptanceRejection } from './grant-late-acceptance/grant-late-acceptance.js';
import type { HolidayLeftOut } from './load-working-calendar/holidays-left-out.js';
import type { LoadWorkingCalendarRejection, WrongDay } from './load-working-calendar/load-working-calendar.js';
import { programmePermissions } from './permissions.js';
import type { CalendarNotFound, RoundNotFound } from './not-found.js';
import type { OpenRoundRejection } from './open-round/open-round.js';
import type { PackInvalid } from './publish-pack/publish-pack.js';
import type { QuotaMode } from './round-rules.js';
import type { ScheduleConferenceRejection } from './schedule-conference/schedule-conference.js';
import type { SetQuotaModeRejection } from './set-quota-mode/set-quota-mode.js';
import { stepText } from './steps.js';
import type { SetRoundDeadlineRejection } from './set-round-deadline/set-round-deadline.js';
import type { TakeBackLateAcceptanceRejection } from './take-back-late-acceptance/take-back-late-acceptance.js';

type ProgrammeRefusal =
  | PackInvalid
  | OpenRoundRejection
  | SetRoundDeadlineRejection
  | ExtendDeadlineRejection
  | GrantLateAcceptanceRejection
  | TakeBackLateAcceptanceRejection
  | SetQuotaModeRejection
  | ScheduleConferenceRejection
  | RoundNotFound
  | CalendarNotFound;

type Texts = RefusalTexts<Exclude<ProgrammeRefusal, { code: 'UNIT_NOT_FOUND' }>> & {
  readonly [Code in LoadWorkingCalendarRejection['code']]: RefusalText<
    Code extends 'HOLIDAY_LEFT_OUT' ? HolidayLeftOut : WrongDay
  >;
};

const modes: Record<QuotaMode, string> = {
  INDEPENDENT: 'số tập thể và số cá nhân riêng',
  ONE_OF: 'chọn tập thể hoặc cá nhân',
  POOLED: 'tính chung một tổng số',
  NONE: 'không giới hạn',
  EXTERNAL: 'theo hướng dẫn của Trung ương',
};

const holidays: Record<Holiday, string> = {
  new_year: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hung_kings: 'Ngày Giỗ Tổ Hùng Vương',
  liberation: 'Ngày Chiến thắng',
  labour: 'Ngày Quốc tế lao động',
  national: 'Quốc khánh',
};

const quoted = ({ ref, wording }: { ref: string; wording: string }) => `Kế hoạch (${ref}): “${wording}”.`;

export const programmeRefusals: Texts = {
  PACK_INVALID: invalid(
    ({ line, column, at, message }) =>
      `${line === undefined ? '' : `Dòng ${line}, cột ${column}: `}${at ? `${at}: ` : ''}${message}`,
  ),
  PACK_NOT_FOUND: absent(
    ({ packId, packVersion }) =>
      `Chưa có gói quy định ${packId}${packVersion === undefined ? '' : `, phiên bản ${packVersion}`}.`,
  ),
  NOT_A_DAY: invalid(({ day }) => `“${day}” không phải là một ngày có thật dạng năm-tháng-ngày.`),
  DAY_OF_ANOTHER_YEAR: invalid(({ day, year }) => `Ngày ${inVietnamese(day)} không thuộc năm ${year} của lịch.`),
  OFF_DAY_ON_A_WEEKEND: invalid(
    ({ day }) => `Ngày ${inVietnamese(day)} là ngày cuối tuần, không ghi vào danh sách ngày nghỉ.`,
  ),
  NOT_A_SATURDAY: invalid(({ day }) => `Ngày ${inVietnamese(day)} không phải Thứ Bảy.`),
  DAY_LISTED_TWICE: invalid(({ day }) => `Ngày ${inVietnamese(day)} ghi hai lần.`),
  HOLIDAY_LEFT_OUT: invalid(({ holiday, day, missing, chinese }) => {
    const days = missing.map(inVietnamese).join(', ');
    const which =
      holiday === 'tet' ? `mồng 1 tháng Giêng âm lịch Việt Nam là ngày ${inVietnamese(day)}` : inVietnamese(day);
    const table = chinese
      ? ` Danh sách theo âm lịch Trung Quốc, mồng 1 là ngày ${inVietnamese(chinese)}; hãy đối chiếu lại thông báo.`
      : '';
    return `${holidays[holiday]} (${which}) là ngày nghỉ theo Bộ luật Lao động, nhưng danh sách để là ngày làm việc: ${days}.${table}`;
  }),
  CALENDAR_NOT_FOUND: absent(
    ({ year }) =>
      `Chưa nạp lịch làm việc năm ${year}; lịch do ${whoMay('load-working-calendar', programmePermissions)} nạp.`,
  ),
  ROUND_NOT_FOUND: absent(({ roundId }) => `Chưa mở đợt khen thưởng ${roundId}.`),
  ROUND_NOT_IN_PLAN: invalid(() => 'Kế hoạch không có đợt khen thưởng cho dịp và cấp này.'),
  ROUND_IN_ANOTHER_YEAR: invalid(
    (refusal) => `Đợt này diễn ra vào năm ${refusal.planned}, không phải năm ${refusal.year}. ${quoted(refusal)}`,
  ),
  YEAR_OUTSIDE_PROGRAMME: invalid(
    (refusal) =>
      `Năm ${refusal.year} nằm ngoài thời gian của phong trào (${refusal.from} - ${refusal.to}). ${quoted(refusal)}`,
  ),
  ROUND_ID_TAKEN: conflict(
    ({ roundId, packId, packVersion }) => `Đợt ${roundId} đã được mở theo gói ${packId}, phiên bản ${packVersion}.`,
  ),
  ROUND_NOT_OPEN: invalid(({ title }) => `Đợt “${title}” đã đóng.`),
  INVALID_DAY: invalid(({ day }) => `“${day}” không phải là một ngày có thật dạng năm-tháng-ngày.`),
  DEADLINE_PRINTED_IN_PLAN: invalid(
    (refusal) =>
      `Thời hạn để ${stepText(refusal)} đã ghi trong kế hoạch (${untilTheEndOf(refusal.before)}); chỉ có thể gia hạn cho từng đơn vị. ${quoted(refusal)}`,
  ),
  DEADLINES_OUT_OF_ORDER: invalid(
    ({ before, other, otherStep }) =>
      `Thời hạn trước ngày ${inVietnamese(before)} không khớp thứ tự với thời hạn để ${stepText(otherStep)} (trước ngày ${inVietnamese(other)}).`,
  ),
  STEP_OF_ANOTHER_BODY: invalid(
    ({ expectedName, ...step }) => `Bước ${stepText(step)} là việc của ${expectedName}; chỉ gia hạn cho cơ quan đó.`,
  ),
  STEP_NOT_IN_ROUND: invalid(
    ({ steps }) =>
      `Quy trình của đợt này không có thời hạn ấy. Các thời hạn có thể ấn định, gia hạn: ${steps.map(stepText).join('; ')}.`,
  ),
  NO_DEADLINE_TO_EXTEND: invalid(
    (step) =>
      `Bước ${stepText(step)} chưa có thời hạn nên không có gì để gia hạn; thời hạn do ${whoMay('set-round-deadline', programmePermissions)} ấn định.`,
  ),
  EXTENSION_NOT_LATER: invalid(
    (refusal) =>
      `Hạn mới (trước ngày ${inVietnamese(refusal.before)}) phải sau hạn hiện tại (trước ngày ${inVietnamese(refusal.present)}). ${deadlineSourceText(refusal)}`,
  ),
  LATE_ACCEPTANCE_UNLIMITED: invalid(
    () => 'Phải ghi đúng một trong hai: hồ sơ được nộp muộn, hoặc ngày mà đơn vị phải nộp trước.',
  ),
  LATE_ACCEPTANCE_OVER: invalid(
    ({ before }) => `Ngày cuối được nộp muộn (${untilTheEndOf(before)}) đã qua, đơn vị không còn nộp được.`,
  ),
  LATE_ACCEPTANCE_NOT_FOUND: invalid(() => 'Đơn vị, hồ sơ này không được phép nộp muộn nên không có gì để thôi.'),
  QUOTA_NOT_FOUND: invalid(
    ({ quotaId, quotaIds }) => `Đợt này không có hạn mức ${quotaId}. Các hạn mức: ${quotaIds.join(', ')}.`,
  ),
  QUOTA_MODE_NOT_POSSIBLE: invalid(
    (refusal) =>
      `Hạn mức ${refusal.quotaId} không thể chuyển sang cách tính “${modes[refusal.mode]}”; chỉ có thể: ${refusal.possible.map((mode) => modes[mode]).join('; ')}. ${quoted(refusal)}`,
  ),
  QUOTA_NUMBERS_MISSING: invalid(
    (refusal) => `Phải ghi số tập thể và số cá nhân theo hướng dẫn của Trung ương. ${quoted(refusal)}`,
  ),
  QUOTA_NUMBERS_PRINTED_IN_PLAN: invalid(
    (refusal) => `Số lượng do kế hoạch quy định, không thể đổi. ${quoted(refusal)}`,
  ),
  ROUND_WITHOUT_CONFERENCE: invalid(({ title }) => `Đợt “${title}” không có hội nghị sơ kết, tổng kết cấp Thành phố.`),
};
