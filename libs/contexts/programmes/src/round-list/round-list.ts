import { type RecordedEvent, unreachable } from '#platform/event-sourcing';
import type { Occasion, Tier } from '../pack/pack.js';
import type { RoundEvent } from '../round.js';

/** The events that a list of rounds shows something of. */
export type ListedRoundEvent = Extract<RoundEvent, { type: 'RoundOpened' | 'ConferenceScheduled' | 'RoundClosed' }>;

export interface RoundListRow {
  /** The round's id. */
  readonly id: string;
  readonly packId: string;
  readonly packVersion: number;
  readonly occasion: Occasion;
  readonly year: number;
  readonly tier: Tier;
  readonly title: string;
  readonly situation: 'Open' | 'Closed';
  readonly conference: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

export function projectRound(
  row: RoundListRow | undefined,
  event: ListedRoundEvent,
  at: RecordedEvent['metadata']['at'],
): RoundListRow | undefined {
  switch (event.type) {
    case 'RoundOpened': {
      const { roundId: id, packId, packVersion, occasion, year, tier, title } = event.data;
      return {
        id,
        packId,
        packVersion,
        occasion,
        year,
        tier,
        title,
        situation: 'Open',
        conference: null,
        openedAt: at,
        closedAt: null,
      };
    }
    case 'ConferenceScheduled':
      return row && { ...row, conference: event.data.date };
    case 'RoundClosed':
      return row && { ...row, situation: 'Closed', closedAt: at };
    default:
      return unreachable(event);
  }
}
