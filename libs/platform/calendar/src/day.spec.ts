import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf, daysBetween, isBefore, isDay, startOfDay, timeOf, weekday } from './day.js';

describe('a day in Việt Nam', () => {
  it('begins at 17:00 UTC of the day before', () => {
    expect(startOfDay('2025-07-15')).toBe('2025-07-14T17:00:00.000Z');
    expect(dayOf('2025-07-14T16:59:59.999Z')).toBe('2025-07-14');
    expect(dayOf('2025-07-14T17:00:00.000Z')).toBe('2025-07-15');
    expect(dayOf('2025-07-15T00:00:00+07:00')).toBe('2025-07-15');
  });

  it('has its own hours', () => {
    expect(timeOf('2026-08-04T17:30:00Z')).toBe('00:30');
    expect(timeOf('2026-08-05T09:05:59.999+07:00')).toBe('09:05');
  });

  it('is a deadline that the day itself misses: "trước ngày 15/7"', () => {
    expect(isBefore('2025-07-14T23:59:59.999+07:00', '2025-07-15')).toBe(true);
    expect(isBefore('2025-07-15T00:00:00+07:00', '2025-07-15')).toBe(false);
  });

  it('moves over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(weekday('2026-08-01')).toBe(6);
  });

  it('lies so many days from another', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-07-15', '2025-07-14')).toBe(-1);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-7-15', '15/7/2025', '2025-07-15T00:00:00Z', ''])('is not %p', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is any day that exists', () => {
    expect(['2024-02-29', '2030-12-31'].every(isDay)).toBe(true);
  });
});
