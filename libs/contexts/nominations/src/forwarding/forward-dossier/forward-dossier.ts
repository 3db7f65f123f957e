import { accepted, type Decision } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { isReadyToForward } from '../forward-batch/compile-batch.js';

export interface ForwardDossier {
  readonly dossierId: string;
  readonly batchId: string;
  readonly nomineeIds: readonly string[];
  /** The person who forwarded the batch. */
  readonly by: string;
}

/** A consequence of the batch, never refused: who was returned or withdrawn meanwhile simply stays behind. */
export function forwardDossier(
  { batchId, nomineeIds, by }: ForwardDossier,
  dossier: OpenedDossier,
): Decision<DossierEvent, never> {
  if (dossier.situation !== 'Submitted') return accepted();
  const ready = nomineeIds.filter((nomineeId) => {
    const nominee = dossier.nominees[nomineeId];
    return nominee !== undefined && isReadyToForward(nominee);
  });
  return ready.length === 0
    ? accepted()
    : accepted({ type: 'DossierForwarded', data: { batchId, nomineeIds: ready, by } });
}
