import { accepted, type Decision, own } from '#platform/event-sourcing';
import { type Dossier, livingNomineesOf, type OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export interface LetAdmissionLapse {
  readonly nomineeId: string;
  /** The life for which the place was reserved. */
  readonly life: number;
}

/** True when the nominee stands in the dossier in the very life for which the place was reserved. */
export function fillsItsPlace(dossier: Dossier, { nomineeId, life }: LetAdmissionLapse): boolean {
  if (dossier.situation === 'NotOpened' || dossier.situation === 'Withdrawn' || dossier.life !== life) return false;
  return livingNomineesOf(dossier).some((nominee) => nominee.nomineeId === nomineeId);
}

/**
 * Shuts the dossier against a nominee, or a revival, that has a place but never came. Only then may the place
 * be released:
 * a command that is still under way is refused from here on, so it cannot come in without a place.
 */
export function letAdmissionLapse(command: LetAdmissionLapse, dossier: OpenedDossier): Decision<DossierEvent, never> {
  const { nomineeId, life } = command;
  if (fillsItsPlace(dossier, command)) return accepted();
  if (life > Math.max(dossier.life, dossier.lapsedLife)) return accepted({ type: 'RevivalLapsed', data: { life } });
  const shut = own(dossier.nominees, nomineeId) !== undefined || dossier.goneNominees.includes(nomineeId);
  return shut ? accepted() : accepted({ type: 'NomineeAdmissionLapsed', data: { nomineeId } });
}
