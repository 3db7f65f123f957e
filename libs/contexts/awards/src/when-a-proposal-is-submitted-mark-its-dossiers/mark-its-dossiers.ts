import type { AtBody, Attempt } from '#contexts/nominations';
import type { SubmittedProposal } from '../award-events.js';

export const name = 'when-a-proposal-is-submitted-mark-its-dossiers';

export interface NomineesOfDossier {
  readonly dossierId: string;
  readonly proposalId: string;
  readonly nomineeIds: readonly string[];
  readonly to: AtBody;
  readonly attempt?: Attempt;
}

export function markItsDossiers({
  proposalId,
  nominees,
  to,
  attempt,
}: SubmittedProposal): readonly NomineesOfDossier[] {
  const dossierIds = [...new Set(nominees.map(({ dossierId }) => dossierId))];
  return dossierIds.map((dossierId) => ({
    dossierId,
    proposalId,
    nomineeIds: nominees.filter((nominee) => nominee.dossierId === dossierId).map(({ nomineeId }) => nomineeId),
    to,
    attempt,
  }));
}
