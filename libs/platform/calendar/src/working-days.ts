import { addDays, type Day, weekday, yearOf } from './day.js';

/** The official notice of one year, as announced: nothing here is computed from a rule. */
export interface WorkingCalendar {
  readonly year: number;
  /** Days from Monday to Friday on which civil servants do not work. */
  readonly offDays: readonly Day[];
  /** Saturdays worked in exchange for a day off. */
  readonly workingSaturdays: readonly Day[];
}

/** No notice of the year is loaded. The count is then not known, and never guessed. */
export type Unknown = 'unknown';

export function isWorkingDay(calendars: readonly WorkingCalendar[], day: Day): boolean | Unknown {
  const calendar = calendars.find(({ year }) => year === yearOf(day));
  if (!calendar) return 'unknown';
  switch (weekday(day)) {
    case 0:
      return false;
    case 6:
      return calendar.workingSaturdays.includes(day);
    default:
      return !calendar.offDays.includes(day);
  }
}

/**
 * Working days from `from`, which counts, to `to`, which does not (Bộ luật Dân sự 2015, art. 147); 0 when `from`
 * is not earlier.
 */
export function workingDaysBetween(calendars: readonly WorkingCalendar[], from: Day, to: Day): number | Unknown {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) {
    const working = isWorkingDay(calendars, day);
    if (working === 'unknown') return 'unknown';
    if (working) count += 1;
  }
  return count;
}

/** The latest day L for which [L, event) still holds so many working days. */
export function latestDayBefore(calendars: readonly WorkingCalendar[], event: Day, workingDays: number): Day | Unknown {
  let day = event;
  for (let count = 0; count < workingDays;) {
    day = addDays(day, -1);
    const working = isWorkingDay(calendars, day);
    if (working === 'unknown') return 'unknown';
    if (working) count += 1;
  }
  return day;
}

/**
 * The last day of a term of so many working days; the day on which it begins is not counted (Bộ luật Dân sự
 * 2015, art. 147).
 */
export function lastDayOfTerm(calendars: readonly WorkingCalendar[], begin: Day, workingDays: number): Day | Unknown {
  let day = begin;
  for (let count = 0; count < workingDays;) {
    day = addDays(day, 1);
    const working = isWorkingDay(calendars, day);
    if (working === 'unknown') return 'unknown';
    if (working) count += 1;
  }
  return day;
}
