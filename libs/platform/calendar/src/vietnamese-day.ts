import { addDays, type Day, weekday } from './day.js';

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** `05/8/2026`: a zero before days under 10 and before months 1 and 2 only (Nghị định 30/2020/NĐ-CP, Appendix I). */
export function inVietnamese(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** `Thứ Sáu`. */
export function weekdayInVietnamese(day: Day): string {
  return weekdays[weekday(day)];
}

/** The last day that still counts as "trước ngày" the given one. */
export function lastPermittedDay(before: Day): Day {
  return addDays(before, -1);
}

/** `hết ngày 14/7/2025`, for a deadline "trước ngày 15/7/2025". */
export function untilTheEndOf(before: Day): string {
  return `hết ngày ${inVietnamese(lastPermittedDay(before))}`;
}
