import { inVietnamese, weekday } from '#platform/calendar';
import type { Tone } from './tag';

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

/** The week in which people are reminded for the second time. */
const littleTime = 7;

/** The one rule for every screen. @param daysLeft as in `DaysLeft` */
export const urgencyOf = (daysLeft: number): Urgency =>
  daysLeft <= 0 ? 'late' : daysLeft <= littleTime ? 'soon' : 'later';

const tones = { late: 'danger', soon: 'warning', later: 'neutral' } as const;

export const urgencyTone = (daysLeft: number): Tone => tones[urgencyOf(daysLeft)];

interface DeadlineTexts {
  readonly weekdays: readonly string[];
  readonly until: (day: string, weekday: string) => string;
  readonly late: (days: number) => string;
  readonly today: string;
  readonly left: (days: number, workingDays: number | undefined) => string;
}

/** `hết ngày 14/7/2026 (thứ Ba)` and `còn 5 ngày, trong đó 3 ngày làm việc`. */
export function deadlineWords(
  { lastDay, daysLeft, workingDaysLeft }: DaysLeft,
  texts: DeadlineTexts,
): { readonly until: string; readonly left: string } {
  const left =
    daysLeft <= 0 ? texts.late(1 - daysLeft) : daysLeft === 1 ? texts.today : texts.left(daysLeft, workingDaysLeft);
  return { until: texts.until(inVietnamese(lastDay), texts.weekdays[weekday(lastDay)]!), left };
}
