import { describe, expect, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { calendarDecider, type CalendarEvent, type CalendarNotice } from '../calendar-year.js';
import { holidaysLeftOut } from './holidays-left-out.js';
import { calendars } from '../testing/hanoi.adapter.js';
import { loadWorkingCalendar } from './load-working-calendar.js';

const hanoi2025 = calendars.find(({ year }) => year === 2025)!;
const notice: CalendarNotice = {
  year: 2025,
  offDays: hanoi2025.offDays,
  workingSaturdays: ['2025-04-26'],
  document: 'Thông báo nghỉ lễ 2025',
  sources: ['https://example.vn'],
};
const corrected = [...notice.offDays, '2025-12-31'];
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
      .when(load({ offDays: corrected }))
      .then({ type: 'WorkingCalendarLoaded', data: { ...notice, offDays: corrected, by: 'quan-tri' } });
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

  it('takes every notice that comes with the service', () => {
    for (const calendar of calendars) expect(holidaysLeftOut(calendar)).toEqual([]);
  });

  const of2030 = (...tet: string[]) => {
    const offDays = ['2030-01-01', ...tet, '2030-04-12', '2030-04-30', '2030-05-01', '2030-09-02'];
    return load({ year: 2030, offDays, workingSaturdays: [] });
  };
  const tet2030 = { code: 'HOLIDAY_LEFT_OUT', pointer: '/offDays', holiday: 'tet', day: '2030-02-02' };

  it('takes Tết where Việt Nam has it, in either way of its five days', () => {
    for (const days of [
      ['2030-01-31', '2030-02-01', '2030-02-04', '2030-02-05', '2030-02-06'],
      ['2030-02-01', '2030-02-04', '2030-02-05', '2030-02-06'],
    ])
      expect(of2030(...days)(undefined)).toMatchObject({ outcome: 'accepted' });
  });

  it('refuses Tết by the Chinese table, and says so', () => {
    given(calendarDecider)
      .when(of2030('2030-02-04', '2030-02-05', '2030-02-06', '2030-02-07'))
      .thenRejected({ ...tet2030, missing: ['2030-02-01'], chinese: '2030-02-03' });
  });

  it('refuses Tết in a month in which it is not, and a year without Tết', () => {
    const missing = ['2030-02-01', '2030-02-04'];
    given(calendarDecider)
      .when(of2030('2030-01-23', '2030-01-24', '2030-01-25'))
      .thenRejected({ ...tet2030, missing });
    given(calendarDecider)
      .when(of2030())
      .thenRejected({ ...tet2030, missing });
  });

  it('refuses a year in which another holiday is worked on', () => {
    expect(load({ offDays: notice.offDays.filter((day) => day !== '2025-04-30') })(undefined)).toMatchObject({
      rejections: [{ code: 'HOLIDAY_LEFT_OUT', holiday: 'liberation', missing: ['2025-04-30'] }],
    });
  });
});
