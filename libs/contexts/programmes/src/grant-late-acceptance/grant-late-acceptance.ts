import type { UnitFacts } from '#contexts/organisation';
import { accepted, type Decision, own, unless } from '#platform/event-sourcing';
import { receiverIn } from '../round-kind.js';
import type { Pack } from '../pack/pack.js';
import type { OpenedRound, RoundEvent } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';
import { same } from '../same.js';
import { type UnitUnknown, unitUnknown } from '../unit-unknown.js';

export interface GrantLateAcceptance {
  readonly unitId: string;
  readonly reason: string;
  readonly document: string;
}

export type GrantLateAcceptanceRejection = RoundNotOpen | UnitUnknown;

/** The plan prints no consequence of lateness: the body that receives the dossier may accept it, on record. */
export function grantLateAcceptance(
  command: GrantLateAcceptance,
  round: OpenedRound,
  pack: Pack,
  unit: UnitFacts | undefined,
): Decision<RoundEvent, GrantLateAcceptanceRejection> {
  const acceptance = { ...command, by: receiverIn(round, pack).unitId };
  if (same(own(round.lateAcceptances, command.unitId), acceptance)) return accepted();
  return unless([...roundNotOpen(round), ...unitUnknown(unit, command.unitId)], () => [
    { type: 'LateAcceptanceGranted', data: acceptance },
  ]);
}
