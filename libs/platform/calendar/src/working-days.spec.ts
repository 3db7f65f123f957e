import { describe, expect, it } from '@jest/globals';
import { isWorkingDay, latestDayBefore, type WorkingCalendar, workingDaysBetween } from './working-days.js';

const calendar2025: WorkingCalendar = {
  year: 2025,
  offDays: [
    '2025-01-01',
    '2025-01-27',
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-04-07',
    '2025-04-30',
    '2025-05-01',
    '2025-05-02',
    '2025-09-01',
    '2025-09-02',
  ],
  workingSaturdays: ['2025-04-26'],
};

describe('working days', () => {
  it('AC-14: thirty of them before a conference on 07/3/2025 reach back over Tết to 17/01/2025', () => {
    expect(latestDayBefore([calendar2025], '2025-03-07', 30)).toBe('2025-01-17');
    expect(workingDaysBetween([calendar2025], '2025-01-17', '2025-03-07')).toBe(30);
    expect(workingDaysBetween([calendar2025], '2025-01-20', '2025-03-07')).toBe(29);
  });

  it('would wrongly reach only to 24/01/2025 if weekends alone were counted', () => {
    expect(latestDayBefore([{ ...calendar2025, offDays: [] }], '2025-03-07', 30)).toBe('2025-01-24');
  });

  it('include a Saturday that the notice swaps in, and exclude the Friday swapped out', () => {
    expect(isWorkingDay([calendar2025], '2025-04-26')).toBe(true);
    expect(isWorkingDay([calendar2025], '2025-05-02')).toBe(false);
    expect(isWorkingDay([calendar2025], '2025-04-19')).toBe(false);
  });

  it('are unknown, not guessed, in a year without a notice', () => {
    expect(isWorkingDay([calendar2025], '2027-03-01')).toBe('unknown');
    expect(latestDayBefore([calendar2025], '2025-01-20', 30)).toBe('unknown');
    expect(workingDaysBetween([calendar2025], '2025-12-30', '2026-01-05')).toBe('unknown');
  });

  it('are none once the day has come', () => {
    expect(workingDaysBetween([calendar2025], '2025-03-07', '2025-03-07')).toBe(0);
  });
});
