import type { RecordedEvent } from '#platform/event-sourcing';
import { dossierIdOf } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import type { QuotaLedgerEvent } from '../quota-ledger.js';

export interface EmptyPlace {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly life: number;
  /** Instant of the reservation, ISO 8601. */
  readonly since: string;
}

type Telling = Extract<
  QuotaLedgerEvent | DossierEvent,
  { type: 'PlaceReserved' | 'PlaceReleased' | 'NomineeAdded' | 'DossierRevived' }
>;

export const tellingOfPlaces = [
  'PlaceReserved',
  'PlaceReleased',
  'NomineeAdded',
  'DossierRevived',
] as const satisfies readonly Telling['type'][];

/** Reserved places into which nobody has come yet. Small: a healthy command fills its place within milliseconds. */
export class EmptyPlaces {
  private readonly places = new Map<string, EmptyPlace>();

  see(recorded: RecordedEvent): void {
    const { type, data } = recorded as unknown as Telling;
    switch (type) {
      case 'PlaceReserved':
        this.places.set(data.nomineeId, {
          dossierId: data.dossierId,
          nomineeId: data.nomineeId,
          life: data.life,
          since: recorded.metadata.at,
        });
        break;
      case 'NomineeAdded':
        this.fill([data.nomineeId], recorded);
        break;
      case 'DossierRevived':
        this.fill(data.nomineeIds, recorded);
        break;
      case 'PlaceReleased':
        this.places.delete(data.nomineeId);
        break;
    }
  }

  /** Those reserved so long ago that no command can still be on its way to them. */
  reservedBefore(instant: Date): readonly EmptyPlace[] {
    return [...this.places.values()].filter(({ since }) => Date.parse(since) < instant.getTime());
  }

  private fill(nomineeIds: readonly string[], { stream }: RecordedEvent): void {
    for (const nomineeId of nomineeIds) {
      if (this.places.get(nomineeId)?.dossierId === dossierIdOf(stream)) this.places.delete(nomineeId);
    }
  }
}
