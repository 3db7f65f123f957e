import type { QuotaKind } from '#contexts/programmes';
import { unreachable } from '#platform/event-sourcing';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import type { QuotaLedgerEvent } from '../quota-ledger.js';

/** One nominee's place. It stays, not held, after a release: a revival takes it again under the same name. */
export interface QuotaPlaceRow {
  /** The nominee. */
  readonly id: string;
  readonly roundId: string | null;
  readonly unitId: string | null;
  readonly dossierId: string | null;
  readonly kind: QuotaKind | null;
  readonly held: boolean;
  readonly name: string | null;
}

export type QuotaUsageEvent = QuotaLedgerEvent | Extract<DossierEvent, { type: 'NomineeAdded' | 'NomineeCorrected' }>;

const unknown = (id: string): QuotaPlaceRow => ({
  id,
  roundId: null,
  unitId: null,
  dossierId: null,
  kind: null,
  held: false,
  name: null,
});

export function projectQuotaPlace(row: QuotaPlaceRow | undefined, event: QuotaUsageEvent): QuotaPlaceRow {
  const place = row ?? unknown(event.data.nomineeId);
  switch (event.type) {
    case 'PlaceReserved': {
      const { roundId, unitId, dossierId, kind } = event.data;
      return { ...place, roundId, unitId, dossierId, kind, held: true };
    }
    case 'PlaceReleased':
      return { ...place, held: false };
    case 'NomineeAdded':
    case 'NomineeCorrected':
      return { ...place, name: event.data.name };
    default:
      return unreachable(event);
  }
}
