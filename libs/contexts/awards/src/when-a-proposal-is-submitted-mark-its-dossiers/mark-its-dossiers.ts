import type { AwardEvent } from '../award-events.js';

export const name = 'when-a-proposal-is-submitted-mark-its-dossiers';

export interface NomineesOfDossier {
  readonly dossierId: string;
  readonly proposalId: string;
  readonly nomineeIds: readonly string[];
}

export function markItsDossiers({
  proposalId,
  nominees,
}: Extract<AwardEvent, { type: 'SubmittedToChairman' }>['data']): readonly NomineesOfDossier[] {
  const dossierIds = [...new Set(nominees.map(({ dossierId }) => dossierId))];
  return dossierIds.map((dossierId) => ({
    dossierId,
    proposalId,
    nomineeIds: nominees.filter((nominee) => nominee.dossierId === dossierId).map(({ nomineeId }) => nomineeId),
  }));
}
