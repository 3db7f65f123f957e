export {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  isBefore,
  isDay,
  startOfDay,
  startOfOfficeHours,
  timeOf,
  type Weekday,
  weekday,
  yearOf,
} from './day.js';
export { daysOffByLaw, type Holiday, type HolidayByLaw, tetByChineseTable } from './days-off-by-law.js';
export { inVietnamese, lastPermittedDay, untilTheEndOf, weekdayInVietnamese } from './vietnamese-day.js';
export {
  isWorkingDay,
  lastDayOfTerm,
  latestDayBefore,
  type Unknown,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-days.js';
