import type { UnitFacts } from '#contexts/organisation';
import { dayOf } from '#platform/calendar';
import { accepted, type Decision, unless } from '#platform/event-sourcing';
import { receiverIn } from '../round-kind.js';
import { type InvalidDay, invalidDay } from '../invalid-day.js';
import { acceptanceFor, type LateExtent, type LateSubject } from '../late-acceptance.js';
import type { Pack } from '../pack/pack.js';
import type { OpenedRound, RoundEvent } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';
import { same } from '../same.js';
import { type UnitUnknown, unitUnknown } from '../unit-unknown.js';

export interface GrantLateAcceptance extends LateSubject {
  /** First day that is too late even so, yyyy-mm-dd: for the unit, where no dossier is named. */
  readonly before?: string;
  readonly reason: string;
  readonly document: string;
}

export type GrantLateAcceptanceRejection =
  | RoundNotOpen
  | UnitUnknown
  | InvalidDay
  | { readonly code: 'LATE_ACCEPTANCE_UNLIMITED'; readonly pointer: string }
  | { readonly code: 'LATE_ACCEPTANCE_OVER'; readonly pointer: string; readonly before: string };

/**
 * The plan prints no consequence of lateness: the body that receives the dossier may accept it, on record,
 * for one dossier or until a day.
 */
export function grantLateAcceptance(
  { unitId, dossierId, before, reason, document }: GrantLateAcceptance,
  round: OpenedRound,
  pack: Pack,
  unit: UnitFacts | undefined,
  at: string,
): Decision<RoundEvent, GrantLateAcceptanceRejection> {
  const covers = extentOf(dossierId, before);
  const acceptance = covers && { unitId, covers, reason, document, by: receiverIn(round, pack).unitId };
  if (acceptance && same(acceptance, acceptanceFor(round.lateAcceptances, { unitId, dossierId }))) return accepted();
  return unless(
    [
      ...roundNotOpen(round),
      ...unitUnknown(unit, unitId),
      ...(acceptance ? [] : [{ code: 'LATE_ACCEPTANCE_UNLIMITED', pointer: '/before' } as const]),
      ...(before === undefined ? [] : faultsOfDay(before, at)),
    ],
    () => (acceptance ? [{ type: 'LateAcceptanceGranted', data: acceptance }] : []),
  );
}

/** Undefined for neither, and for both: one of them has to be meant. */
function extentOf(dossierId: string | undefined, before: string | undefined): LateExtent | undefined {
  if (dossierId !== undefined) return before === undefined ? { dossierId } : undefined;
  return before === undefined ? undefined : { before };
}

function faultsOfDay(before: string, at: string): readonly GrantLateAcceptanceRejection[] {
  const invalid = invalidDay(before, '/before');
  if (invalid.length > 0) return invalid;
  return before <= dayOf(at) ? [{ code: 'LATE_ACCEPTANCE_OVER', pointer: '/before', before }] : [];
}
