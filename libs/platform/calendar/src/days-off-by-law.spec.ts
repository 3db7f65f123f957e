import { expect, it } from '@jest/globals';
import { daysOffByLaw, tetByChineseTable } from './days-off-by-law.js';

it('are fixed days, and two that follow the moon', () => {
  expect(daysOffByLaw(2025).map(({ holiday, day }) => [holiday, day])).toEqual([
    ['new_year', '2025-01-01'],
    ['tet', '2025-01-29'],
    ['hung_kings', '2025-04-07'],
    ['liberation', '2025-04-30'],
    ['labour', '2025-05-01'],
    ['national', '2025-09-02'],
  ]);
});

it('of Tết are its eve and three days', () => {
  expect(daysOffByLaw(2030)[1]!.days).toEqual(['2030-02-01', '2030-02-02', '2030-02-03', '2030-02-04']);
  expect(tetByChineseTable(2030).day).toBe('2030-02-03');
});
