import { accepted, type Decision, own } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export interface RecordNomineeDecision {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly proposalId: string;
  readonly outcome: 'awarded' | 'declined' | 'proposed_to_higher_level';
}

/** After a crash the decision may arrive before the dossier has heard of the submission: it stands all the same. */
export function recordNomineeDecision(
  { nomineeId, proposalId, outcome }: RecordNomineeDecision,
  dossier: OpenedDossier,
): Decision<DossierEvent, never> {
  const stage = dossier.situation === 'Submitted' ? own(dossier.nominees, nomineeId)?.stage : undefined;
  if (stage !== 'chairman' && stage !== 'home_affairs') return accepted();
  return accepted({ type: 'NomineeDecided', data: { nomineeId, proposalId, outcome } });
}
