import { type Decision, unless } from '#platform/event-sourcing';
import { receiverIn } from '../round-kind.js';
import { acceptanceFor, type LateSubject } from '../late-acceptance.js';
import type { Pack } from '../pack/pack.js';
import type { OpenedRound, RoundEvent } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';

export interface TakeBackLateAcceptance extends LateSubject {
  readonly reason: string;
  readonly document: string;
}

export type TakeBackLateAcceptanceRejection =
  RoundNotOpen | { readonly code: 'LATE_ACCEPTANCE_NOT_FOUND'; readonly pointer: string };

/** What was submitted under it stays submitted: it ends what may still come. */
export function takeBackLateAcceptance(
  command: TakeBackLateAcceptance,
  round: OpenedRound,
  pack: Pack,
): Decision<RoundEvent, TakeBackLateAcceptanceRejection> {
  const { unitId, dossierId, reason, document } = command;
  const found = acceptanceFor(round.lateAcceptances, command);
  const pointer = dossierId === undefined ? '/unitId' : '/dossierId';
  const by = receiverIn(round, pack).unitId;
  return unless(
    [...roundNotOpen(round), ...(found ? [] : [{ code: 'LATE_ACCEPTANCE_NOT_FOUND', pointer } as const])],
    () => [
      {
        type: 'LateAcceptanceTakenBack',
        data: { unitId, ...(dossierId !== undefined && { dossierId }), reason, document, by },
      },
    ],
  );
}
