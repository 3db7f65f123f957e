import type { QuotaKind } from '#contexts/programmes';
import { type Decider, type DomainEvent, type EventCatalogue, unreachable } from '#platform/event-sourcing';

export type ReleaseReason = 'removed' | 'refused' | 'withdrawn' | 'deleted' | 'lapsed';

export type QuotaLedgerEvent =
  | DomainEvent<
      'PlaceReserved',
      { roundId: string; unitId: string; dossierId: string; nomineeId: string; kind: QuotaKind; life: number }
    >
  | DomainEvent<
      'PlaceReleased',
      {
        roundId: string;
        unitId: string;
        dossierId: string;
        nomineeId: string;
        kind: QuotaKind;
        life: number;
        reason: ReleaseReason;
      }
    >;

export const quotaLedgerCatalogue: EventCatalogue<QuotaLedgerEvent> = {
  PlaceReserved: { version: 1, meaning: 'A nominee took one of the places of a unit in a round.' },
  PlaceReleased: { version: 1, meaning: 'A nominee left and gave the place back.' },
};

export interface Place {
  readonly nomineeId: string;
  readonly dossierId: string;
  readonly kind: QuotaKind;
  /** The life of the dossier for which the place is held: a release of an earlier life does not free it. */
  readonly life: number;
}

/** The only place where the places of a unit in a round are counted. */
export interface QuotaLedger {
  readonly places: { readonly [nomineeId: string]: Place };
  /** The last life in which each nominee gave a place back; that life never takes one again. */
  readonly released: { readonly [nomineeId: string]: number };
}

export const quotaLedgerStream = (roundId: string, unitId: string): string => `quotaLedger-${roundId}--${unitId}`;

export const quotaLedgerDecider: Decider<QuotaLedger, QuotaLedgerEvent> = {
  initial: { places: {}, released: {} },
  evolve,
};

export const quotaLedgerAggregate = { decider: quotaLedgerDecider, catalogue: quotaLedgerCatalogue };

export const placesOf = (ledger: QuotaLedger): readonly Place[] => Object.values(ledger.places);

function evolve(ledger: QuotaLedger, event: QuotaLedgerEvent): QuotaLedger {
  const { nomineeId, dossierId, kind, life } = event.data;
  switch (event.type) {
    case 'PlaceReserved':
      return { ...ledger, places: { ...ledger.places, [nomineeId]: { nomineeId, dossierId, kind, life } } };
    case 'PlaceReleased': {
      const { [nomineeId]: _freed, ...places } = ledger.places;
      return { places, released: { ...ledger.released, [nomineeId]: life } };
    }
    default:
      return unreachable(event);
  }
}
