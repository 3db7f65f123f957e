import { expect, it } from '@jest/globals';
import { daysIn } from './days-in-lines';

it('reads days as people type and paste them, in order', () => {
  expect(daysIn('30/4/2026\n  1/5/2026\n\n2026-01-01')).toEqual({
    days: ['2026-01-01', '2026-04-30', '2026-05-01'],
    strange: [],
  });
  expect(daysIn('30/4/2026; 01/5/2026, 02/9/2026').days).toHaveLength(3);
});

it('names what it does not understand', () => {
  expect(daysIn('30/4/2026\nTết\n31/02/2026').strange).toEqual(['Tết', '31/02/2026']);
});
