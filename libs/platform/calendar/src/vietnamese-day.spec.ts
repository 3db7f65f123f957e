import { describe, expect, it } from '@jest/globals';
import { inVietnamese, untilTheEndOf, weekdayInVietnamese } from './vietnamese-day.js';

describe('a day as an official document writes it', () => {
  it.each([
    ['2026-08-05', '05/8/2026'],
    ['2026-02-01', '01/02/2026'],
    ['2025-01-27', '27/01/2025'],
    ['2025-03-07', '07/3/2025'],
    ['2025-12-15', '15/12/2025'],
  ])('%s is %s', (day, written) => expect(inVietnamese(day)).toBe(written));

  it('names the weekday', () => {
    expect(weekdayInVietnamese('2025-03-07')).toBe('Thứ Sáu');
    expect(weekdayInVietnamese('2025-06-15')).toBe('Chủ nhật');
  });

  it('says until when a deadline "trước ngày" may be met', () => {
    expect(untilTheEndOf('2025-07-15')).toBe('hết ngày 14/7/2025');
    expect(untilTheEndOf('2025-03-01')).toBe('hết ngày 28/02/2025');
  });
});
