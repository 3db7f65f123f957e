import { expect, it } from '@jest/globals';
import { writeInstant } from './dates';

it('an instant on a screen is the hour and the day in Việt Nam', () => {
  expect(writeInstant('2026-08-04T17:30:00Z')).toBe('00:30, 05/8/2026');
  expect(writeInstant('2026-02-20T16:59:59.999Z')).toBe('23:59, 20/02/2026');
});
