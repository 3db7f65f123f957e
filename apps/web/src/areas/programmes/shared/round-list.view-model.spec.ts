import { expect, it } from '@jest/globals';
import type { RoundItem } from '../../../api/generated';
import { byYear, roundAtHand } from './round-list.view-model';

const round = (roundId: string, year: number, more: Partial<RoundItem> = {}): RoundItem => ({
  roundId,
  year,
  situation: 'Open',
  title: roundId,
  occasion: 'annual',
  tier: 'city',
  packId: 'p',
  packVersion: 1,
  openedAt: '2026-01-01T00:00:00Z',
  ...more,
});

it('shows the newest year first, and in it the open rounds before the closed ones', () => {
  const years = byYear([round('b', 2025, { situation: 'Closed' }), round('c', 2025), round('a', 2030)]);
  expect(years.map(({ year, rounds }) => [year, rounds.map(({ roundId }) => roundId)])).toEqual([
    [2030, ['a']],
    [2025, ['c', 'b']],
  ]);
});

it('takes the earliest open round of the city for the one at hand', () => {
  const rounds = [
    round('a', 2030),
    round('b', 2026, { tier: 'state' }),
    round('c', 2026),
    round('d', 2025, { situation: 'Closed' }),
  ];
  expect(roundAtHand(rounds)?.roundId).toBe('c');
  expect(roundAtHand([])).toBeUndefined();
});
