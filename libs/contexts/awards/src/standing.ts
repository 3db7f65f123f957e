import {
  type Attempt,
  bodyNameAt,
  type Dossiers,
  heldForAnother,
  type Nominee,
  type NomineeHeld,
  type NomineeStage,
} from '#contexts/nominations';
import { proposingOf, type RoundRules, type RouteRule } from '#contexts/programmes';
import { own } from '#platform/event-sourcing';

export type { Dossiers } from '#contexts/nominations';

export type StandingRejection =
  | {
      readonly code: 'NOMINEE_NOT_STANDING';
      readonly pointer: string;
      readonly nomineeId: string;
      readonly name?: string;
      readonly holder?: NomineeStage | 'withdrawn';
      /** The body that holds it, where it is at a stage. */
      readonly holderName?: string;
      /** Person who moved the nominee there, and the name where persons are known. */
      readonly by?: string;
      readonly byName?: string;
    }
  | {
      readonly code: 'NOT_APPRAISED_BY_HOME_AFFAIRS';
      readonly pointer: string;
      readonly nomineeId: string;
      readonly name: string;
      readonly bodyName: string;
    };

interface NomineeReference {
  readonly dossierId: string;
  readonly nomineeId: string;
}

export interface StandingNominee {
  readonly unitId: string;
  readonly nominee: Nominee;
}

/** A nominee that still lies at one of these places and that the body that proposes has appraised, or why not. */
export function standingOf(
  { dossierId, nomineeId }: NomineeReference,
  roundId: string,
  route: RouteRule,
  places: readonly NomineeStage[],
  dossiers: Dossiers,
  pointer: string,
): StandingNominee | StandingRejection {
  const dossier = dossiers.get(dossierId);
  if (!dossier || dossier.situation === 'NotOpened' || dossier.roundId !== roundId)
    return { code: 'NOMINEE_NOT_STANDING', pointer, nomineeId };
  const nominee = own(dossier.nominees, nomineeId);
  if (!nominee) return { code: 'NOMINEE_NOT_STANDING', pointer, nomineeId };
  const { name, stage, appraisedBy, movedBy: by } = nominee;
  const holder = dossier.situation === 'Withdrawn' ? 'withdrawn' : stage;
  if (dossier.situation !== 'Submitted' || !places.includes(stage))
    return {
      code: 'NOMINEE_NOT_STANDING',
      pointer,
      nomineeId,
      name,
      holder,
      ...bodyNameAt(holder, route),
      ...(by && { by }),
    };
  const { stage: proposing, does, body } = proposingOf(route);
  if (does.includes('appraise') && !appraisedBy.includes(proposing))
    return { code: 'NOT_APPRAISED_BY_HOME_AFFAIRS', pointer, nomineeId, name, bodyName: body.label };
  return { unitId: dossier.unitId, nominee };
}

export const isStanding = (standing: StandingNominee | StandingRejection): standing is StandingNominee =>
  'nominee' in standing;

/** Why nominees of a list cannot be sent on to the authority: not there, not appraised, or held for another list. */
export function faultsOfSubmission(
  nominees: readonly NomineeReference[],
  { roundId, route }: Pick<RoundRules, 'roundId' | 'route'>,
  dossiers: Dossiers,
  attempt?: Attempt,
): readonly (StandingRejection | NomineeHeld)[] {
  return nominees.flatMap((reference, index): readonly (StandingRejection | NomineeHeld)[] => {
    const pointer = `/nominees/${index}`;
    const standing = standingOf(reference, roundId, route, [proposingOf(route).stage], dossiers, pointer);
    const dossier = dossiers.get(reference.dossierId);
    if (!isStanding(standing)) return [standing];
    return dossier && dossier.situation !== 'NotOpened'
      ? heldForAnother(dossier, standing.nominee, attempt, pointer)
      : [];
  });
}
