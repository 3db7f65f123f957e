import type { OpenedRound } from './round.js';

export type RoundNotOpen = { readonly code: 'ROUND_NOT_OPEN'; readonly roundId: string; readonly title: string };

export function roundNotOpen({ situation, roundId, title }: OpenedRound): readonly RoundNotOpen[] {
  return situation === 'Open' ? [] : [{ code: 'ROUND_NOT_OPEN', roundId, title }];
}
