import { describe, expect, it } from '@jest/globals';
import { waitsEverywhere, waitsHere } from './waits.js';

describe.each([
  ['from one place', waitsHere, 5],
  ['from everywhere', waitsEverywhere, 50],
])('failures %s', (_, waits, free) => {
  it(`slow nobody down before number ${free}`, () => {
    expect(waits.slice(0, free - 1).every((wait) => wait === 0)).toBe(true);
    expect(waits[free - 1]).toBeGreaterThan(0);
  });

  it('never make the next wait shorter, nor longer than a quarter of an hour', () => {
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeLessThanOrEqual(900);
  });
});
