import { describe, expect, it } from '@jest/globals';
import { auditFilterOf, instantOf } from './audit-filter';

describe('an instant to travel to', () => {
  it('is a time of a day in Việt Nam, as people write it', () => {
    expect(instantOf('2026-11-21', '14:05')).toBe('2026-11-21T07:05:00.000Z');
    expect(instantOf('2026-11-21', '8h30')).toBe('2026-11-21T01:30:00.000Z');
  });

  it('is the end of the day without a time', () =>
    expect(instantOf('2026-11-21', '')).toBe('2026-11-21T16:59:59.999Z'));

  it('is none where the time is none', () => {
    expect(instantOf('2026-11-21', '25:00')).toBeUndefined();
    expect(instantOf('2026-11-21', 'trưa')).toBeUndefined();
  });
});

it('takes from an address only what can be asked', () => {
  expect(auditFilterOf({ person: 'quan-tri', type: '', from: 3, other: 'x' })).toEqual({ person: 'quan-tri' });
});
