import { accepted, type Decision, own } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { isReadyToForward } from '../forward-batch/compile-batch.js';
import type { Attempt } from '../../dossier/holds/attempt.js';
import { goOn } from '../../dossier/holds/hold.js';
import type { Whereabouts } from '../../dossier/whereabouts.js';

export interface ForwardDossier {
  readonly dossierId: string;
  readonly batchId: string;
  readonly nomineeIds: readonly string[];
  readonly to: Whereabouts;
  /** Absent in letters from before nominees were held. */
  readonly attempt?: Attempt;
  /** The person who forwarded the batch. */
  readonly by: string;
}

/** A consequence of the letter, never refused: those whom it held go on, once. */
export function forwardDossier(letter: ForwardDossier, dossier: OpenedDossier): Decision<DossierEvent, never> {
  const { batchId, to, attempt, by } = letter;
  if (!attempt) return forwardUnheld(letter, dossier);
  return goOn(attempt, dossier, ({ nomineeIds }) => ({
    type: 'DossierForwarded',
    data: { batchId, nomineeIds, to, attempt, by },
  }));
}

/** The rule of letters from before nominees were held: who was returned or withdrawn meanwhile stays behind. */
function forwardUnheld(
  { batchId, nomineeIds, to, by }: ForwardDossier,
  dossier: OpenedDossier,
): Decision<DossierEvent, never> {
  if (dossier.situation !== 'Submitted') return accepted();
  const ready = nomineeIds.filter((nomineeId) => {
    const nominee = own(dossier.nominees, nomineeId);
    return nominee !== undefined && isReadyToForward(nominee);
  });
  return ready.length === 0
    ? accepted()
    : accepted({ type: 'DossierForwarded', data: { batchId, nomineeIds: ready, to, by } });
}
