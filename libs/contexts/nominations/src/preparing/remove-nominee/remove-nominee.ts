import { accepted, type Decision, rejected } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { nomineeAtUnit, type NomineeAtUnitRejection } from '../../dossier/nominee-at-unit.js';

export interface RemoveNominee {
  readonly nomineeId: string;
  readonly by: string;
}

export function removeNominee(
  { nomineeId, by }: RemoveNominee,
  dossier: OpenedDossier,
): Decision<DossierEvent, NomineeAtUnitRejection> {
  if (dossier.goneNominees.includes(nomineeId)) return accepted();
  const { refusal } = nomineeAtUnit(dossier, nomineeId);
  return refusal ? rejected(refusal) : accepted({ type: 'NomineeRemoved', data: { nomineeId, by } });
}
