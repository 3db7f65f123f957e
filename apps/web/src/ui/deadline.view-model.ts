import { inVietnamese, weekday } from '#platform/calendar';

/** What the service says of a deadline. */
export interface DaysLeft {
  /** ISO day: the last one that is in time. */
  readonly lastDay: string;
  /** With today among them: 1 on the last day, 0 and less when it has passed. */
  readonly daysLeft: number;
  /** Absent while the calendar of the year is not loaded. */
  readonly workingDaysLeft?: number;
}

export type Urgency = 'late' | 'soon' | 'later';

export const urgencyOf = (daysLeft: number): Urgency => (daysLeft <= 0 ? 'late' : daysLeft <= 7 ? 'soon' : 'later');

interface DeadlineTexts {
  readonly weekdays: readonly string[];
  readonly until: (day: string, weekday: string) => string;
  readonly late: (days: number) => string;
  readonly today: string;
  readonly left: (days: number, workingDays: number | undefined) => string;
}

/** `hết ngày 14/7/2026 (thứ Ba)` and `còn 5 ngày, trong đó 3 ngày làm việc`. */
export function deadlineWords({ lastDay, daysLeft, workingDaysLeft }: DaysLeft, texts: DeadlineTexts): { readonly until: string; readonly left: string } {
  const left = daysLeft <= 0 ? texts.late(1 - daysLeft) : daysLeft === 1 ? texts.today : texts.left(daysLeft, workingDaysLeft);
  return { until: texts.until(inVietnamese(lastDay), texts.weekdays[weekday(lastDay)]!), left };
}
