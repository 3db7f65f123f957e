import type { JsonObject } from '#platform/event-sourcing';

/**
 * How far lateness is accepted: for one dossier, or for what the unit sends before a day, yyyy-mm-dd. What was
 * granted before a grant had a limit has none.
 */
export type LateExtent = { readonly dossierId: string } | { readonly before: string } | { readonly withoutLimit: true };

export interface LateAcceptance {
  readonly unitId: string;
  readonly covers: LateExtent;
  readonly reason: string;
  readonly document: string;
  /** Unit id of the body that accepts. */
  readonly by: string;
}

/** What one is given for and taken back by: the dossier, or else the unit as a whole. */
export interface LateSubject {
  readonly unitId: string;
  readonly dossierId?: string;
}

export interface TakenBack extends LateSubject {
  readonly reason: string;
  readonly document: string;
  readonly by: string;
}

export const subjectOf = ({ unitId, covers }: LateAcceptance): LateSubject => ({
  unitId,
  ...('dossierId' in covers && { dossierId: covers.dossierId }),
});

export const acceptanceFor = (
  acceptances: readonly LateAcceptance[],
  { unitId, dossierId }: LateSubject,
): LateAcceptance | undefined =>
  acceptances.find((acceptance) => {
    const subject = subjectOf(acceptance);
    return subject.unitId === unitId && subject.dossierId === dossierId;
  });

/** The last word for each dossier, and for each unit, stands. */
export const granted = (
  acceptances: readonly LateAcceptance[],
  acceptance: LateAcceptance,
): readonly LateAcceptance[] => [...takenBack(acceptances, subjectOf(acceptance)), acceptance];

export function takenBack(acceptances: readonly LateAcceptance[], subject: LateSubject): readonly LateAcceptance[] {
  const gone = acceptanceFor(acceptances, subject);
  return acceptances.filter((acceptance) => acceptance !== gone);
}

/** The first version meant the unit, for as long as the round was open. */
export const upcastLateAcceptance = (data: JsonObject): JsonObject => ({ ...data, covers: { withoutLimit: true } });
