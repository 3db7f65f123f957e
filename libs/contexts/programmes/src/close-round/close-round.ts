import { accepted, type Decision } from '#platform/event-sourcing';
import type { OpenedRound, RoundEvent } from '../round.js';

export function closeRound({ by }: { readonly by: string }, round: OpenedRound): Decision<RoundEvent, never> {
  return round.situation === 'Closed' ? accepted() : accepted({ type: 'RoundClosed', data: { by } });
}
