import {
  type Day,
  daysOffByLaw,
  type Holiday,
  isWorkingDay,
  tetByChineseTable,
  type WorkingCalendar,
} from '#platform/calendar';

export type HolidayLeftOut = {
  readonly code: 'HOLIDAY_LEFT_OUT';
  readonly pointer: string;
  readonly holiday: Holiday;
  readonly day: Day;
  /** Days of the holiday on which the notice lets people work. */
  readonly missing: readonly Day[];
  /** Where the notice has Tết on the day of the Chinese table: that day. */
  readonly chinese?: Day;
};

/** Every holiday by law that the notice has as a working day: it was typed wrong, or is that of another year. */
export function holidaysLeftOut(notice: WorkingCalendar): readonly HolidayLeftOut[] {
  return daysOffByLaw(notice.year).flatMap(({ holiday, day, days }) => {
    const missing = workedOn(notice, days);
    if (missing.length === 0) return [];
    const chinese = holiday === 'tet' ? tetByChineseTable(notice.year) : undefined;
    const isChinese = chinese && chinese.day !== day && workedOn(notice, chinese.days).length === 0;
    return [
      {
        code: 'HOLIDAY_LEFT_OUT',
        pointer: '/offDays',
        holiday,
        day,
        missing,
        ...(isChinese && { chinese: chinese.day }),
      } as const,
    ];
  });
}

const workedOn = (notice: WorkingCalendar, days: readonly Day[]): readonly Day[] =>
  days.filter((day) => isWorkingDay([notice], day) === true);
