import {
  type Attempt,
  type Dossiers,
  heldForAnother,
  type Nominee,
  type NomineeHeld,
  type NomineeStage,
} from '#contexts/nominations';

export type { Dossiers } from '#contexts/nominations';
import { own } from '#platform/event-sourcing';

export type StandingRejection =
  | {
      readonly code: 'NOMINEE_NOT_STANDING';
      readonly pointer: string;
      readonly nomineeId: string;
      readonly name?: string;
      readonly holder?: NomineeStage | 'withdrawn';
      /** Person who moved the nominee there, and the name where persons are known. */
      readonly by?: string;
      readonly byName?: string;
    }
  | {
      readonly code: 'NOT_APPRAISED_BY_HOME_AFFAIRS';
      readonly pointer: string;
      readonly nomineeId: string;
      readonly name: string;
    };

interface NomineeReference {
  readonly dossierId: string;
  readonly nomineeId: string;
}

export interface StandingNominee {
  readonly unitId: string;
  readonly nominee: Nominee;
}

/** A nominee that still lies at one of these places and that the home-affairs department has appraised, or why not. */
export function standingOf(
  { dossierId, nomineeId }: NomineeReference,
  roundId: string,
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
    return { code: 'NOMINEE_NOT_STANDING', pointer, nomineeId, name, holder, ...(by && { by }) };
  if (!appraisedBy.includes('home_affairs')) return { code: 'NOT_APPRAISED_BY_HOME_AFFAIRS', pointer, nomineeId, name };
  return { unitId: dossier.unitId, nominee };
}

export const isStanding = (standing: StandingNominee | StandingRejection): standing is StandingNominee =>
  'nominee' in standing;

/** Why nominees of a list cannot be sent on to the authority: not there, not appraised, or held for another list. */
export function faultsOfSubmission(
  nominees: readonly NomineeReference[],
  roundId: string,
  dossiers: Dossiers,
  own?: Attempt,
): readonly (StandingRejection | NomineeHeld)[] {
  return nominees.flatMap((reference, index): readonly (StandingRejection | NomineeHeld)[] => {
    const pointer = `/nominees/${index}`;
    const standing = standingOf(reference, roundId, ['home_affairs'], dossiers, pointer);
    const dossier = dossiers.get(reference.dossierId);
    if (!isStanding(standing)) return [standing];
    return dossier && dossier.situation !== 'NotOpened' ? heldForAnother(dossier, standing.nominee, own, pointer) : [];
  });
}
