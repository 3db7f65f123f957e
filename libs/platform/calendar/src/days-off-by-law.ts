import { addDays, type Day } from './day.js';
import { beijing, dayOfLunar, lunarNewYear } from './lunar-calendar.js';

/** Holidays that Bộ luật Lao động 2019, art. 112, gives everybody. */
export type Holiday = 'new_year' | 'tet' | 'hung_kings' | 'liberation' | 'labour' | 'national';

export interface HolidayByLaw {
  readonly holiday: Holiday;
  /** The day itself: of Tết, the first of the first lunar month. */
  readonly day: Day;
  /** The days that are off in every way in which it is announced. */
  readonly days: readonly Day[];
}

/** Tết is the eve and three days at least, whichever of the two ways of its five days is announced. */
export function daysOffByLaw(year: number): readonly HolidayByLaw[] {
  const single = (holiday: Holiday, day: Day): HolidayByLaw => ({ holiday, day, days: [day] });
  return [
    single('new_year', `${year}-01-01`),
    tetOn(lunarNewYear(year)),
    single('hung_kings', dayOfLunar(10, 3, year)),
    single('liberation', `${year}-04-30`),
    single('labour', `${year}-05-01`),
    single('national', `${year}-09-02`),
  ];
}

/** Tết as China counts it, an hour further east: another day in some years, such as 2030. */
export const tetByChineseTable = (year: number): HolidayByLaw => tetOn(lunarNewYear(year, beijing));

const tetOn = (day: Day): HolidayByLaw => ({
  holiday: 'tet',
  day,
  days: [-1, 0, 1, 2].map((days) => addDays(day, days)),
});
