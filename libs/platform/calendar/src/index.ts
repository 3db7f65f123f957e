export { addDays, type Day, dayOf, isBefore, isDay, startOfDay, type Weekday, weekday, yearOf } from './day.js';
export { inVietnamese, lastPermittedDay, untilTheEndOf, weekdayInVietnamese } from './vietnamese-day.js';
export { isWorkingDay, latestDayBefore, type Unknown, type WorkingCalendar, workingDaysBetween } from './working-days.js';
