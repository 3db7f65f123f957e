import type { CalendarAnswer } from '../../api/generated';

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
export function monthsOf(year: number, { offDays, workingSaturdays }: Pick<CalendarAnswer, 'offDays' | 'workingSaturdays'>): readonly Month[] {
  const kindOf = (day: string, weekday: number): DayKind => {
    if (offDays.includes(day)) return 'off';
    if (workingSaturdays.includes(day)) return 'compensated';
    return weekday >= 5 ? 'weekend' : 'working';
  };
  return Array.from({ length: 12 }, (_, index) => {
    const first = mondayFirst(new Date(Date.UTC(year, index, 1)));
    const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
    const days = Array.from({ length }, (_day, date) => {
      const day = `${year}-${String(index + 1).padStart(2, '0')}-${String(date + 1).padStart(2, '0')}`;
      return { day, date: date + 1, kind: kindOf(day, (first + date) % 7) };
    });
    return { month: index + 1, weeks: inWeeks([...new Array<undefined>(first).fill(undefined), ...days]) };
  });
}

const mondayFirst = (date: Date): number => (date.getUTCDay() + 6) % 7;

function inWeeks(days: readonly (CalendarDay | undefined)[]): Month['weeks'] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => Array.from({ length: 7 }, (_day, weekday) => days[week * 7 + weekday]));
}
