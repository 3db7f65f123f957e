import { describe, expect, it } from '@jest/globals';
import { en } from '../texts.en';
import { vi } from '../texts.vi';
import { deadlineWords, urgencyOf, urgencyTone } from './deadline.view-model';

const lastDay = '2026-07-14';

describe('a deadline in words', () => {
  it('says the last day, its weekday and what is left of it', () => {
    expect(deadlineWords({ lastDay, daysLeft: 5, workingDaysLeft: 3 }, vi.kit.deadline)).toEqual({
      until: 'hết ngày 14/7/2026 (thứ Ba)',
      left: 'còn 5 ngày, trong đó 3 ngày làm việc',
    });
    expect(deadlineWords({ lastDay, daysLeft: 5, workingDaysLeft: 3 }, en.kit.deadline)).toEqual({
      until: 'until the end of 14/7/2026 (Tuesday)',
      left: '5 days left, 3 of them working days',
    });
  });

  it('keeps still about working days while no calendar is loaded', () =>
    expect(deadlineWords({ lastDay, daysLeft: 5 }, vi.kit.deadline).left).toBe('còn 5 ngày'));

  it('knows the last day', () =>
    expect(deadlineWords({ lastDay, daysLeft: 1, workingDaysLeft: 1 }, vi.kit.deadline).left).toBe(
      'hôm nay là ngày cuối',
    ));

  it('is late from the first day that is not permitted', () => {
    expect(deadlineWords({ lastDay, daysLeft: 0 }, vi.kit.deadline).left).toBe('quá hạn 1 ngày');
    expect(deadlineWords({ lastDay, daysLeft: -2 }, vi.kit.deadline).left).toBe('quá hạn 3 ngày');
  });

  it('presses from the week before, and is red once it is late', () => {
    expect([-3, 0, 1, 7, 8].map(urgencyOf)).toEqual(['late', 'late', 'soon', 'soon', 'later']);
    expect([-3, 0, 1, 7, 8].map(urgencyTone)).toEqual(['danger', 'danger', 'warning', 'warning', 'neutral']);
  });
});
