import type { Dossier, Nominee, NomineeStage } from '#contexts/nominations';

/** Every dossier that a decision asks about, read from its stream right before. */
export type Dossiers = ReadonlyMap<string, Dossier>;

export type StandingRejection =
  | {
      readonly code: 'NOMINEE_NOT_STANDING';
      readonly pointer: string;
      readonly nomineeId: string;
      readonly name?: string;
      readonly holder?: NomineeStage | 'withdrawn';
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
  const nominee = dossier.nominees[nomineeId];
  if (!nominee) return { code: 'NOMINEE_NOT_STANDING', pointer, nomineeId };
  const { name, stage, appraisedBy } = nominee;
  const holder = dossier.situation === 'Withdrawn' ? 'withdrawn' : stage;
  if (dossier.situation !== 'Submitted' || !places.includes(stage))
    return { code: 'NOMINEE_NOT_STANDING', pointer, nomineeId, name, holder };
  if (!appraisedBy.includes('home_affairs')) return { code: 'NOT_APPRAISED_BY_HOME_AFFAIRS', pointer, nomineeId, name };
  return { unitId: dossier.unitId, nominee };
}

export const isStanding = (standing: StandingNominee | StandingRejection): standing is StandingNominee =>
  'nominee' in standing;
