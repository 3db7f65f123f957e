import { expect, it } from '@jest/globals';
import { firstTooLateDay, timeLeft } from './time-left.js';
import { rules } from '../testing/rules.js';

const calendar = { year: 2025, offDays: ['2025-09-01', '2025-09-02'], workingSaturdays: [] };

it('counts today and the last day, and working days by the notice', () => {
  expect(timeLeft('2025-09-05', '2025-08-29', [calendar])).toEqual({
    lastDay: '2025-09-04',
    weekday: 'Thứ Năm',
    text: 'hết ngày 04/9/2025',
    daysLeft: 7,
    workingDaysLeft: 3,
  });
});

it('the last day leaves one day, the day after none', () => {
  expect(timeLeft('2025-09-05', '2025-09-04', [calendar])).toMatchObject({ daysLeft: 1, workingDaysLeft: 1 });
  expect(timeLeft('2025-09-05', '2025-09-05', [calendar])).toMatchObject({ daysLeft: 0, workingDaysLeft: 0 });
});

it('guesses no working days where no notice is loaded', () => {
  expect(timeLeft('2026-01-05', '2025-12-30', [calendar])).not.toHaveProperty('workingDaysLeft');
});

it('a dossier that came back is due by the day that the return names, any other by the round’s', () => {
  expect(firstTooLateDay('unit', rules, { dossierId: 'd1', atUnit: [{ dueBefore: '2025-07-08' }] })).toBe('2025-07-08');
  expect(firstTooLateDay('unit', rules)).toBe('2025-07-15');
  expect(firstTooLateDay('decided', rules)).toBeUndefined();
});
