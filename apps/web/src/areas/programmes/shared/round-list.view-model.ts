import type { RoundItem } from '../../../api/generated';

export interface YearOfRounds {
  readonly year: number;
  readonly rounds: readonly RoundItem[];
}

/** The newest year first; in it the open rounds before the closed ones. */
export function byYear(rounds: readonly RoundItem[]): readonly YearOfRounds[] {
  const years = [...new Set(rounds.map(({ year }) => year))].sort((one, other) => other - one);
  return years.map((year) => ({ year, rounds: rounds.filter((round) => round.year === year).sort(openFirst) }));
}

const openFirst = (one: RoundItem, other: RoundItem): number =>
  Number(one.situation === 'Closed') - Number(other.situation === 'Closed') ||
  one.title.localeCompare(other.title, 'vi');

/** The open round that is next: of the earliest year, at the city tier before the state's. */
export const roundAtHand = (rounds: readonly RoundItem[]): RoundItem | undefined =>
  rounds
    .filter(({ situation }) => situation === 'Open')
    .sort((one, other) => one.year - other.year || Number(one.tier === 'state') - Number(other.tier === 'state'))[0];
