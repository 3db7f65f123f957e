import { accepted, type Decision, own, rejected } from '#platform/event-sourcing';
import type { Nominee, OpenedDossier } from '../dossier.js';
import type { DossierEvent } from '../dossier-events.js';
import { type Attempt, isSame, keyOf } from './attempt.js';

/** Nominees of one dossier that are held for a letter or list. It ends by `went_on` or `released`, never by a clock. */
export interface Hold {
  readonly attempt: Attempt;
  readonly nomineeIds: readonly string[];
  /** Person who sends them on. */
  readonly by: string;
  /** ISO 8601: shown to people, and how a sweep knows when to ask; nothing expires by it. */
  readonly at: string;
  readonly situation: 'open' | 'went_on' | 'released';
}

export type NomineeHeld = {
  readonly code: 'NOMINEE_HELD';
  readonly pointer?: string;
  readonly nomineeId: string;
  readonly name: string;
  readonly by: string;
  /** Name of the person, filled in where persons are known. */
  readonly byName?: string;
  /** Instant, ISO 8601. */
  readonly since: string;
  readonly attempt: Attempt;
};

/** The attempt was given up by somebody else meanwhile: nothing was sent, the same command may be given again. */
export type Interrupted = { readonly code: 'HAND_OVER_INTERRUPTED' };

export const openHoldsOf = ({ holds }: OpenedDossier): readonly Hold[] =>
  Object.values(holds).filter(({ situation }) => situation === 'open');

export const holdOf = ({ holds }: OpenedDossier, attempt: Attempt): Hold | undefined => own(holds, keyOf(attempt));

/** Why a nominee cannot be moved now; `own` is the attempt that may. */
export function heldForAnother(
  dossier: OpenedDossier,
  { nomineeId, name }: Pick<Nominee, 'nomineeId' | 'name'>,
  own?: Attempt,
  pointer?: string,
): readonly NomineeHeld[] {
  const hold = openHoldsOf(dossier).find(
    ({ nomineeIds, attempt }) => nomineeIds.includes(nomineeId) && !(own && isSame(own, attempt)),
  );
  if (!hold) return [];
  const { by, at: since, attempt } = hold;
  return [{ code: 'NOMINEE_HELD', ...(pointer && { pointer }), nomineeId, name, by, since, attempt }];
}

/** As it would be had this attempt not held anybody yet: whoever gives a command again is not in the own way. */
export function besides(attempt: Attempt, dossier: OpenedDossier): OpenedDossier {
  const { [keyOf(attempt)]: _own, ...holds } = dossier.holds;
  return { ...dossier, holds };
}

/**
 * Once for each attempt: a twin of the same command must not join a hold that was let go. What makes a nominee fit
 * to be held is the owner's rule; `faults` tells it.
 */
export function holdNominees<R extends { readonly code: string }>(
  { attempt, nomineeIds, by, at }: Pick<Hold, 'attempt' | 'nomineeIds' | 'by' | 'at'>,
  dossier: OpenedDossier,
  faults: readonly R[],
): Decision<DossierEvent, R | NomineeHeld | Interrupted> {
  const before = holdOf(dossier, attempt);
  if (before) return before.situation === 'open' ? accepted() : rejected({ code: 'HAND_OVER_INTERRUPTED' });
  const held = nomineeIds.flatMap((id) =>
    heldForAnother(dossier, own(dossier.nominees, id) ?? { nomineeId: id, name: id }),
  );
  if (held.length > 0) return rejected(...held);
  if (faults.length > 0) return rejected(...faults);
  return accepted({ type: 'NomineesHeld', data: { attempt, nomineeIds, by, at } });
}

/** Only an open hold goes on: whoever was sent back and came again meanwhile is not moved by an old letter. */
export function goOn(
  attempt: Attempt,
  dossier: OpenedDossier,
  event: (hold: Hold) => DossierEvent,
): Decision<DossierEvent, never> {
  const hold = holdOf(dossier, attempt);
  return hold?.situation === 'open' ? accepted(event(hold)) : accepted();
}

export function releaseHold(attempt: Attempt, dossier: OpenedDossier): Decision<DossierEvent, never> {
  const hold = holdOf(dossier, attempt);
  return hold?.situation === 'open'
    ? accepted({ type: 'HoldReleased', data: { attempt, nomineeIds: hold.nomineeIds } })
    : accepted();
}
