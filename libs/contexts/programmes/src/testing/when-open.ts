import type { Decision } from '#platform/event-sourcing';
import type { OpenedRound, Round, RoundEvent } from '../round.js';

/** A decision about a round that was opened, as a decision about any state of its stream. */
export const aboutOpened = (decide: (round: OpenedRound) => Decision<RoundEvent>) => (round: Round) => {
  if (round.situation === 'Planned') throw new Error('Give RoundOpened first');
  return decide(round);
};
