import type { Actor } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import { own } from '#platform/event-sourcing';
import {
  type Dossier,
  type DossierSituation,
  type Nominee,
  nomineesOf,
  type OpenedDossier,
} from '../dossier/dossier.js';
import type { AppraisalStage } from '../dossier/dossier-events.js';
import { heldForAnother, type NomineeHeld } from '../dossier/holds/hold.js';
import { type NomineeNotHere, notHere } from '../dossier/nominee-not-here.js';

/** Who appraises, and for which bodies of the round this person speaks. */
export interface Appraiser {
  readonly personId: string;
  readonly stages: readonly AppraisalStage[];
}

export type AppraisalRejection =
  | { readonly code: 'DOSSIER_NOT_FOUND' }
  | {
      readonly code: 'WRONG_SITUATION';
      readonly situation: DossierSituation;
      readonly allowed: readonly DossierSituation[];
    }
  | { readonly code: 'PREPARER_MAY_NOT_APPRAISE'; readonly ref: string }
  | { readonly code: 'NOMINEE_NOT_FOUND'; readonly nomineeId: string; readonly pointer?: string }
  | NomineeNotHere
  | NomineeHeld;

export function appraiserOf(actor: Actor, addressees: RoundRules['addressees']): Appraiser {
  const holds = (role: string, unitId: string) =>
    actor.assignments.some((assignment) => assignment.role === role && assignment.unitId === unitId);
  const stages: AppraisalStage[] = [];
  if (holds('education_appraiser', addressees.education)) stages.push('education');
  if (holds('home_affairs_appraiser', addressees.home_affairs)) stages.push('home_affairs');
  return { personId: actor.personId, stages };
}

/** A dossier that this person may appraise now, or why not. */
export function openForAppraisal(dossier: Dossier, appraiser: Appraiser): OpenedDossier | AppraisalRejection {
  if (dossier.situation === 'NotOpened') return { code: 'DOSSIER_NOT_FOUND' };
  if (dossier.situation !== 'Submitted')
    return { code: 'WRONG_SITUATION', situation: dossier.situation, allowed: ['Submitted'] };
  // The education department nominates too: there as everywhere, other persons than the preparers appraise.
  if (dossier.preparers.includes(appraiser.personId)) return { code: 'PREPARER_MAY_NOT_APPRAISE', ref: '004:L235' };
  return dossier;
}

/** Whom of the dossier a body has before it now. */
export const lyingAt = (stage: AppraisalStage, dossier: OpenedDossier): readonly Nominee[] =>
  dossier.situation === 'Submitted' ? nomineesOf(dossier).filter((nominee) => nominee.stage === stage) : [];

export type NomineeUnderAppraisal = Nominee & { readonly stage: AppraisalStage };

/** A nominee that lies at one of the appraiser's bodies now, or why not. */
export function nomineeAt(
  dossier: Dossier,
  nomineeId: string,
  appraiser: Appraiser,
): NomineeUnderAppraisal | AppraisalRejection {
  const opened = openForAppraisal(dossier, appraiser);
  if (isRefusal(opened)) return opened;
  const nominee = own(opened.nominees, nomineeId);
  if (!nominee) return { code: 'NOMINEE_NOT_FOUND', nomineeId };
  if (!isWith(nominee, appraiser)) return notHere(nominee);
  const [held] = heldForAnother(opened, nominee);
  return held ?? nominee;
}

export const isWith = (nominee: Nominee, appraiser: Appraiser): nominee is NomineeUnderAppraisal =>
  appraiser.stages.some((stage) => stage === nominee.stage);

export const isRefusal = <T extends object>(result: T | AppraisalRejection): result is AppraisalRejection =>
  'code' in result;
