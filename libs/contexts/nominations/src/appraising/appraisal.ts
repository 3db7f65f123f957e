import type { Actor } from '#contexts/organisation';
import type { RouteRule } from '#contexts/programmes';
import { own } from '#platform/event-sourcing';
import {
  type Dossier,
  type DossierSituation,
  type Nominee,
  nomineesOf,
  type OpenedDossier,
} from '../dossier/dossier.js';
import { heldForAnother, type NomineeHeld } from '../dossier/holds/hold.js';
import { worksAt } from '../dossier/works-at.js';
import { type NomineeNotHere, notHere } from '../dossier/nominee-not-here.js';

/** Who appraises, and for which bodies of the round this person speaks. */
export interface Appraiser {
  readonly personId: string;
  readonly stages: readonly string[];
  readonly route: RouteRule;
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

export function appraiserOf(actor: Actor, route: RouteRule): Appraiser {
  const appraising = route.filter((stage) => stage.does.includes('appraise') && worksAt(actor, stage, route));
  return { personId: actor.personId, stages: appraising.map(({ stage }) => stage), route };
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
export const lyingAt = (stage: string, dossier: OpenedDossier): readonly Nominee[] =>
  dossier.situation === 'Submitted' ? nomineesOf(dossier).filter((nominee) => nominee.stage === stage) : [];

/** The stages that have somebody of the dossier before them now. */
export const stagesHolding = (dossier: OpenedDossier): readonly string[] =>
  dossier.situation === 'Submitted'
    ? [...new Set(nomineesOf(dossier).map(({ stage }) => stage))].filter((stage) => !places.includes(stage))
    : [];

/** Where a nominee can be beside the stages of the route. */
const places: readonly string[] = ['unit', 'refused', 'decided'];

/** A nominee that lies at one of the appraiser's bodies now, or why not. */
export function nomineeAt(dossier: Dossier, nomineeId: string, appraiser: Appraiser): Nominee | AppraisalRejection {
  const opened = openForAppraisal(dossier, appraiser);
  if (isRefusal(opened)) return opened;
  const nominee = own(opened.nominees, nomineeId);
  if (!nominee) return { code: 'NOMINEE_NOT_FOUND', nomineeId };
  if (!isWith(nominee, appraiser)) return notHere(nominee, appraiser.route);
  const [held] = heldForAnother(opened, nominee);
  return held ?? nominee;
}

export const isWith = (nominee: Nominee, appraiser: Appraiser): boolean =>
  appraiser.stages.some((stage) => stage === nominee.stage);

export const isRefusal = <T extends object>(result: T | AppraisalRejection): result is AppraisalRejection =>
  'code' in result;
