import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { calendarDecider, type CalendarEvent, type CalendarNotice } from '../calendar-year.js';
import { loadWorkingCalendar } from './load-working-calendar.js';

const notice: CalendarNotice = {
  year: 2025,
  offDays: ['2025-01-01', '2025-05-02'],
  workingSaturdays: ['2025-04-26'],
  document: 'Thông báo nghỉ lễ 2025',
  sources: ['https://example.vn'],
};
const loaded: CalendarEvent = { type: 'WorkingCalendarLoaded', data: { ...notice, by: 'quan-tri' } };
const load =
  (change: Partial<CalendarNotice> = {}) =>
  (calendar: CalendarNotice | undefined) =>
    loadWorkingCalendar({ ...notice, ...change, by: 'quan-tri' }, calendar);

describe('loading the working calendar of a year', () => {
  it('makes its days known; the same notice again changes nothing, a corrected one replaces it', () => {
    given(calendarDecider).when(load()).then(loaded);
    given(calendarDecider, loaded).when(load()).thenNothing();
    given(calendarDecider, loaded)
      .when(load({ offDays: ['2025-01-01'] }))
      .then({ type: 'WorkingCalendarLoaded', data: { ...notice, offDays: ['2025-01-01'], by: 'quan-tri' } });
  });

  it('refuses every day that cannot stand where it stands', () => {
    given(calendarDecider)
      .when(
        load({
          offDays: ['2025-02-29', '2024-12-31', '2025-01-04', '2025-01-01', '2025-01-01'],
          workingSaturdays: ['2025-04-25'],
        }),
      )
      .thenRejected(
        { code: 'NOT_A_DAY', pointer: '/offDays/0', day: '2025-02-29', year: 2025 },
        { code: 'DAY_OF_ANOTHER_YEAR', pointer: '/offDays/1', day: '2024-12-31', year: 2025 },
        { code: 'OFF_DAY_ON_A_WEEKEND', pointer: '/offDays/2', day: '2025-01-04', year: 2025 },
        { code: 'DAY_LISTED_TWICE', pointer: '/offDays/4', day: '2025-01-01', year: 2025 },
        { code: 'NOT_A_SATURDAY', pointer: '/workingSaturdays/0', day: '2025-04-25', year: 2025 },
      );
  });
});
