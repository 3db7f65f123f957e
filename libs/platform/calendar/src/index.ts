export { type Day, dayOf, daysBetween, isBefore, isDay, type Weekday, weekday, yearOf } from './day.js';
export { inVietnamese, lastPermittedDay, untilTheEndOf, weekdayInVietnamese } from './vietnamese-day.js';
export { latestDayBefore, type Unknown, type WorkingCalendar, workingDaysBetween } from './working-days.js';
