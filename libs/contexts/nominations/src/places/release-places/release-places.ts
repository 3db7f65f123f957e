import { accepted, type Decision, own } from '#platform/event-sourcing';
import type { QuotaLedger, QuotaLedgerEvent, ReleaseReason } from '../quota-ledger.js';

export interface ReleasePlaces {
  readonly roundId: string;
  readonly unitId: string;
  readonly dossierId: string;
  /** The life of the dossier that has ended for these nominees. */
  readonly life: number;
  readonly nomineeIds: readonly string[];
  readonly reason: ReleaseReason;
}

/** Late and repeated releases are harmless: what a later life holds stays held. */
export function releasePlaces(command: ReleasePlaces, ledger: QuotaLedger): Decision<QuotaLedgerEvent, never> {
  const { roundId, unitId, dossierId, reason } = command;
  const freed = command.nomineeIds.flatMap((nomineeId) => {
    const place = own(ledger.places, nomineeId);
    return place && place.dossierId === dossierId && place.life <= command.life ? [place] : [];
  });
  return accepted(
    ...freed.map(({ nomineeId, kind, life }) => ({
      type: 'PlaceReleased' as const,
      data: { roundId, unitId, dossierId, nomineeId, kind, life, reason },
    })),
  );
}
