import { isDay, weekday, yearOf } from '#platform/calendar';
import { accepted, type Decision, unless } from '#platform/event-sourcing';
import type { CalendarEvent, CalendarNotice, CalendarYear } from '../calendar-year.js';
import { type HolidayLeftOut, holidaysLeftOut } from './holidays-left-out.js';
import { same } from '../same.js';

export interface LoadWorkingCalendar extends CalendarNotice {
  readonly by: string;
}

type DayFault = 'NOT_A_DAY' | 'DAY_OF_ANOTHER_YEAR' | 'OFF_DAY_ON_A_WEEKEND' | 'NOT_A_SATURDAY' | 'DAY_LISTED_TWICE';

export interface WrongDay {
  readonly code: DayFault;
  readonly pointer: string;
  readonly day: string;
  readonly year: number;
  readonly [fact: string]: string | number;
}

export type LoadWorkingCalendarRejection = WrongDay | HolidayLeftOut;

/** The notice as announced, once it cannot be that a day of it was mistyped: who rests on a wrong day counts wrong. */
export function loadWorkingCalendar(
  { by, ...notice }: LoadWorkingCalendar,
  loaded: CalendarYear,
): Decision<CalendarEvent, LoadWorkingCalendarRejection> {
  if (same(notice, loaded)) return accepted();
  const { year, offDays, workingSaturdays } = notice;
  const faults: readonly LoadWorkingCalendarRejection[] = [
    ...faultsIn(offDays, '/offDays', year, (day) =>
      weekday(day) === 0 || weekday(day) === 6 ? 'OFF_DAY_ON_A_WEEKEND' : undefined,
    ),
    ...faultsIn(workingSaturdays, '/workingSaturdays', year, (day) =>
      weekday(day) === 6 ? undefined : 'NOT_A_SATURDAY',
    ),
  ];
  return unless(faults.length > 0 ? faults : holidaysLeftOut(notice), () => [
    { type: 'WorkingCalendarLoaded', data: { ...notice, by } },
  ]);
}

function faultsIn(
  days: readonly string[],
  pointer: string,
  year: number,
  wrongWeekday: (day: string) => DayFault | undefined,
): WrongDay[] {
  return days.flatMap((day, index) => {
    const code = faultOf(day, year, wrongWeekday) ?? (days.indexOf(day) < index ? 'DAY_LISTED_TWICE' : undefined);
    return code ? [{ code, pointer: `${pointer}/${index}`, day, year }] : [];
  });
}

function faultOf(day: string, year: number, wrongWeekday: (day: string) => DayFault | undefined): DayFault | undefined {
  if (!isDay(day)) return 'NOT_A_DAY';
  return yearOf(day) === year ? wrongWeekday(day) : 'DAY_OF_ANOTHER_YEAR';
}
