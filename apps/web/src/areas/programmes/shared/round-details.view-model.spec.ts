import { describe, expect, it } from '@jest/globals';
import { vi } from '../texts.vi';
import { maySetDate, packOf, placesInWords, standingOf } from './round-details.view-model';

const { rounds } = vi;

describe('how a deadline stands', () => {
  it('is told by the days that the service counted, today among them', () => {
    expect(standingOf({ daysLeft: 30, passed: false })).toEqual({ kind: 'ample', days: 30 });
    expect(standingOf({ daysLeft: 7, passed: false })).toEqual({ kind: 'soon', days: 7 });
    expect(standingOf({ daysLeft: 1, passed: false })).toEqual({ kind: 'today' });
    expect(standingOf({ daysLeft: 0, passed: true })).toEqual({ kind: 'passed' });
  });

  it('is open where no date is set', () => {
    expect(standingOf({ passed: false })).toEqual({ kind: 'unset' });
  });
});

describe('the places of a quota in words', () => {
  const caps = { collective: 4, individual: 4 };

  it('tell both caps, the choice, or the sum', () => {
    expect(placesInWords({ mode: 'INDEPENDENT', caps, namesHouseholds: false }, rounds.places)).toBe(
      '4 tập thể và 4 cá nhân',
    );
    expect(placesInWords({ mode: 'ONE_OF', caps, namesHouseholds: true }, rounds.places)).toBe(
      '4 tập thể hoặc 4 cá nhân, hộ gia đình',
    );
    expect(placesInWords({ mode: 'POOLED', caps, total: 4, namesHouseholds: true }, rounds.places)).toBe(
      '4 tập thể và cá nhân',
    );
  });

  it('say that nothing limits them, also where others have not yet given the numbers', () => {
    expect(placesInWords({ mode: 'NONE', caps, namesHouseholds: true }, rounds.places)).toBe('không giới hạn');
    expect(placesInWords({ mode: 'EXTERNAL', caps: {}, namesHouseholds: false }, rounds.places)).toBe('không giới hạn');
  });
});

it('finds pack and version in the version of the rules', () => {
  expect(packOf('vn-hanoi-2024@12')).toEqual({ packId: 'vn-hanoi-2024', version: 12 });
});

it('lets a document set a date only where the plan prints none', () => {
  const day = { day: '2026-07-15', weekday: 'Thứ Tư', text: '15/7/2026' };
  expect(maySetDate({})).toBe(true);
  expect(maySetDate({ firstTooLateDay: day, setBy: 'Công văn 100' })).toBe(true);
  expect(maySetDate({ firstTooLateDay: day })).toBe(false);
});
