import { weekday } from '#platform/calendar';
import type { CalendarAnswer } from '../../../api/generated';

export type DayKind = 'working' | 'weekend' | 'off' | 'compensated';

export interface CalendarDay {
  /** ISO day. */
  readonly day: string;
  readonly date: number;
  readonly kind: DayKind;
}

export interface Month {
  readonly month: number;
  /** Monday first; `undefined` stands for days of the months beside. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

/** The twelve months of a year as the notice has them. */
export function monthsOf(
  year: number,
  { offDays, workingSaturdays }: Pick<CalendarAnswer, 'offDays' | 'workingSaturdays'>,
): readonly Month[] {
  const kindOf = (day: string): DayKind => {
    if (offDays.includes(day)) return 'off';
    if (workingSaturdays.includes(day)) return 'compensated';
    return mondayFirst(day) >= 5 ? 'weekend' : 'working';
  };
  return Array.from({ length: 12 }, (_, index) => {
    const first = mondayFirst(dayIn(year, index, 1));
    const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
    const days = Array.from({ length }, (_day, date) => {
      const day = dayIn(year, index, date + 1);
      return { day, date: date + 1, kind: kindOf(day) };
    });
    return { month: index + 1, weeks: inWeeks([...new Array<undefined>(first).fill(undefined), ...days]) };
  });
}

const dayIn = (year: number, month: number, date: number): string =>
  `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

const mondayFirst = (day: string): number => (weekday(day) + 6) % 7;

function inWeeks(days: readonly (CalendarDay | undefined)[]): Month['weeks'] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, place) => days[week * 7 + place]),
  );
}
