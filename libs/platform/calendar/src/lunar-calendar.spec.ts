import { describe, expect, it } from '@jest/globals';
import { beijing, dayOfLunar, lunarNewYear } from './lunar-calendar.js';

describe('Tết Nguyên đán', () => {
  it.each([
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
    [2031, '2031-01-23'],
    [2032, '2032-02-11'],
    [2033, '2033-01-31'],
    [2034, '2034-02-19'],
    [2035, '2035-02-08'],
  ])('of %i is on %s', (year, day) => expect(lunarNewYear(year)).toBe(day));

  it.each([
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
    [2030, '2030-02-02', '2030-02-03'],
    [2053, '2053-02-18', '2053-02-19'],
  ])('of %i is on %s in Việt Nam, and on %s by the Chinese table', (year, vietnamese, chinese) => {
    expect(lunarNewYear(year)).toBe(vietnamese);
    expect(lunarNewYear(year, beijing)).toBe(chinese);
  });
});

describe('the tenth of the third lunar month (Giỗ Tổ)', () => {
  it.each([
    [2020, '2020-04-02'],
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
  ])('of %i is on %s, leap months between or not', (year, day) => expect(dayOfLunar(10, 3, year)).toBe(day));
});
