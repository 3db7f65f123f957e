import { describe, expect, it } from '@jest/globals';
import { dayOf, writeDay, writeInstant, writeNumber } from './dates';

describe('dates on screens', () => {
  it.each([
    ['2026-08-05', '05/8/2026'],
    ['2026-02-21', '21/02/2026'],
    ['2026-01-01', '01/01/2026'],
    ['2026-11-21', '21/11/2026'],
  ])('writes %s as %s', (day, written) => expect(writeDay(day)).toBe(written));

  it('takes the day and the hour in Việt Nam', () => {
    expect(dayOf('2026-08-04T17:30:00Z')).toBe('2026-08-05');
    expect(writeInstant('2026-08-04T17:30:00Z')).toBe('00:30, 05/8/2026');
  });

  it('groups thousands as the language does', () => expect([writeNumber(5000, 'vi'), writeNumber(5000, 'en')]).toEqual(['5.000', '5,000']));
});
