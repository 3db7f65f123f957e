import { accepted, type Decision } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export interface MarkNomineesSubmitted {
  readonly dossierId: string;
  readonly proposalId: string;
  readonly nomineeIds: readonly string[];
}

/**
 * A consequence of the proposal, never refused: who left the home-affairs department meanwhile is not with the
 * Chairman.
 */
export function markNomineesSubmitted(
  { proposalId, nomineeIds }: MarkNomineesSubmitted,
  dossier: OpenedDossier,
): Decision<DossierEvent, never> {
  if (dossier.situation !== 'Submitted') return accepted();
  const here = nomineeIds.filter((nomineeId) => dossier.nominees[nomineeId]?.stage === 'home_affairs');
  return here.length === 0
    ? accepted()
    : accepted({ type: 'NomineesSubmittedToChairman', data: { proposalId, nomineeIds: here } });
}
