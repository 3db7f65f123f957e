import type { RoundRules } from '#contexts/programmes';

export type RoundNotOpen = { readonly code: 'ROUND_NOT_OPEN'; readonly roundId: string; readonly title: string };

export const roundNotOpen = ({ open, roundId, title }: RoundRules): readonly RoundNotOpen[] =>
  open ? [] : [{ code: 'ROUND_NOT_OPEN', roundId, title }];
