import { accepted, type Decision, own } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import type { Attempt } from '../../dossier/holds/attempt.js';
import { goOn } from '../../dossier/holds/hold.js';
import type { Whereabouts } from '../../dossier/whereabouts.js';

export interface MarkNomineesSubmitted {
  readonly dossierId: string;
  readonly proposalId: string;
  readonly nomineeIds: readonly string[];
  readonly to: Whereabouts;
  /** Absent in lists from before nominees were held. */
  readonly attempt?: Attempt;
}

/** A consequence of the list, never refused: those whom it held go on, once. */
export function markNomineesSubmitted(
  list: MarkNomineesSubmitted,
  dossier: OpenedDossier,
): Decision<DossierEvent, never> {
  const { proposalId, to, attempt } = list;
  if (!attempt) return markUnheld(list, dossier);
  return goOn(attempt, dossier, ({ nomineeIds }) => ({
    type: 'NomineesSubmittedForDecision',
    data: { proposalId, nomineeIds, to, attempt },
  }));
}

/** The rule of lists from before nominees were held: who left the body that submits meanwhile stays behind. */
function markUnheld(
  { proposalId, nomineeIds, to }: MarkNomineesSubmitted,
  dossier: OpenedDossier,
): Decision<DossierEvent, never> {
  if (dossier.situation !== 'Submitted') return accepted();
  const here = nomineeIds.filter((nomineeId) => own(dossier.nominees, nomineeId)?.stage === 'home_affairs');
  return here.length === 0
    ? accepted()
    : accepted({ type: 'NomineesSubmittedForDecision', data: { proposalId, nomineeIds: here, to } });
}
