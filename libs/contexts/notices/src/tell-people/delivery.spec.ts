import { describe, expect, it } from '@jest/globals';
import type { Notice, NoticeKind } from '../notice.js';
import { deliveryOf } from './delivery.js';

const notice = (kind: NoticeKind, matter = 'm'): Notice => ({
  kind,
  matter,
  subject: '',
  text: '',
  link: '/',
  to: { roles: [], unitIds: [] },
});

describe('a notice', () => {
  it('of a return goes out at once, in a letter of its own', () => {
    expect(deliveryOf(notice('return', 'returned:d1'), '2025-07-01T02:00:00.000Z')).toEqual({
      letter: 'returned:d1',
      dueAt: '2025-07-01T02:00:00.000Z',
    });
  });

  it('of an arrival waits for seven in the morning in Việt Nam, and shares that letter with whatever arrives till then', () => {
    const afternoon = deliveryOf(notice('arrival', 'a'), '2025-07-01T08:00:00.000Z');
    const night = deliveryOf(notice('arrival', 'b'), '2025-07-01T23:59:59.000Z');
    expect(afternoon).toEqual({ letter: 'digest 2025-07-02T00:00:00.000Z', dueAt: '2025-07-02T00:00:00.000Z' });
    expect(night).toEqual(afternoon);
  });

  it('at seven sharp belongs to the next morning: the digest of this one is under way', () => {
    expect(deliveryOf(notice('reminder'), '2025-07-02T00:00:00.000Z').dueAt).toBe('2025-07-03T00:00:00.000Z');
  });
});
