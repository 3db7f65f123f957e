import { describe, expect, it } from '@jest/globals';
import { monthsOf } from './months';

const months = monthsOf(2026, { offDays: ['2026-01-01', '2026-01-02'], workingSaturdays: ['2026-01-10'] });

describe('the months of a year', () => {
  it('begin their weeks on Monday: the first of January 2026 is a Thursday', () => {
    expect(months[0]?.weeks[0]?.map((day) => day?.date)).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]);
    expect(months[0]?.weeks.at(-1)?.map((day) => day?.date)).toEqual([26, 27, 28, 29, 30, 31, undefined]);
  });

  it('know days off, weekends, and Saturdays on which people work instead', () => {
    const kinds = new Map(months[0]?.weeks.flat().flatMap((day) => (day ? [[day.date, day.kind] as const] : [])));
    expect([1, 2, 3, 4, 5, 10].map((date) => kinds.get(date))).toEqual([
      'off',
      'off',
      'weekend',
      'weekend',
      'working',
      'compensated',
    ]);
  });

  it('are twelve, February with its leap day where it has one', () => {
    expect(months).toHaveLength(12);
    const february = monthsOf(2028, { offDays: [], workingSaturdays: [] })[1];
    expect(february?.weeks.flat().filter(Boolean)).toHaveLength(29);
  });
});
