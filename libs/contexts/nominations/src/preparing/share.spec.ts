import { describe, expect, it } from '@jest/globals';
import { percentOf, ratioImpossible, reaches } from './share.js';

const of = (count: number, whole: number) => ({ statement: '', documentIds: [], ratio: { count, whole } });
const declared = (value: number) => ({ statement: '', documentIds: [], value });

describe('a share', () => {
  it('reaches a percentage exactly, without rounding (AC-25d)', () => {
    expect([of(699, 1000), of(700, 1000)].map((share) => reaches(share, 70))).toEqual([false, true]);
    expect(reaches(of(49_999_999, 100_000_000), 50)).toBe(false);
    expect(reaches(of(3, 10), 30)).toBe(true);
  });

  it('is shown rounded down, so that it never seems to reach what it does not', () => {
    expect([of(49_999, 100_000), of(2, 3), of(1, 1)].map(percentOf)).toEqual([49.99, 66.66, 100]);
  });

  it.each([
    [0, 0],
    [5, 4],
    [-1, 4],
    [1.5, 4],
    [1, -4],
    [1, Number.POSITIVE_INFINITY],
  ])('is not %p of %p', (count, whole) => {
    expect(ratioImpossible({ count, whole }, '/ratio')).toEqual([
      { code: 'RATIO_IMPOSSIBLE', pointer: '/ratio', count, whole },
    ]);
  });

  it('that was declared as a percentage still counts as one, where it is one', () => {
    expect([29.9, 30].map((value) => reaches(declared(value), 30))).toEqual([false, true]);
    expect([299, -1, 1e9].map((value) => reaches(declared(value), 30))).toEqual([false, false, false]);
    expect(ratioImpossible(undefined, '/ratio')).toEqual([]);
  });
});
