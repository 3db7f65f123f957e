import { unreachable } from '#platform/event-sourcing';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import type { ReleaseReason } from '../quota-ledger.js';

export type Leaving = Extract<
  DossierEvent,
  { type: 'NomineeRemoved' | 'NomineeRefused' | 'DossierWithdrawn' | 'DraftDeleted' }
>;

/** Those who left with this event. Without `life` they are gone for good. */
export interface Left {
  readonly nomineeIds: readonly string[];
  readonly reason: ReleaseReason;
  readonly life?: number;
}

export function whoLeft(event: Leaving): Left {
  switch (event.type) {
    case 'NomineeRemoved':
      return { nomineeIds: [event.data.nomineeId], reason: 'removed' };
    case 'NomineeRefused':
      return { nomineeIds: [event.data.nomineeId], reason: 'refused' };
    case 'DossierWithdrawn':
      return { nomineeIds: event.data.nomineeIds, reason: 'withdrawn', life: event.data.life };
    case 'DraftDeleted':
      return { nomineeIds: event.data.nomineeIds, reason: 'deleted', life: event.data.life };
    default:
      return unreachable(event);
  }
}
