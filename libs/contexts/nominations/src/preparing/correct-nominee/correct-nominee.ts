import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent, NomineeDetails } from '../../dossier/dossier-events.js';
import { nomineeAtUnit, type NomineeAtUnitRejection } from '../../dossier/nominee-at-unit.js';
import { type DuplicateNominee, duplicatesOf } from '../nominee-rules.js';

export interface CorrectNominee extends NomineeDetails {
  readonly nomineeId: string;
  readonly by: string;
}

export type CorrectNomineeRejection = NomineeAtUnitRejection | DuplicateNominee;

export function correctNominee(
  command: CorrectNominee,
  dossier: OpenedDossier,
): Decision<DossierEvent, CorrectNomineeRejection> {
  const { nomineeId, name, jobTitle, organisation, initiativeClaimed, by } = command;
  const { nominee, refusal } = nomineeAtUnit(dossier, nomineeId);
  if (refusal) return rejected(refusal);
  const same =
    nominee.name === name &&
    nominee.jobTitle === jobTitle &&
    nominee.organisation === organisation &&
    nominee.initiativeClaimed === initiativeClaimed;
  if (same) return accepted();
  return unless(duplicatesOf(dossier, { nomineeId, name, category: nominee.category }), () => [
    { type: 'NomineeCorrected', data: { nomineeId, name, jobTitle, organisation, initiativeClaimed, by } },
  ]);
}
