import {
  type Dossier,
  dossierDecider,
  type DossierEvent,
  livingNomineesOf,
  placesOf,
  quotaLedgerDecider,
  type QuotaLedgerEvent,
  quotaLedgerStream,
} from '#contexts/nominations';
import { fold, type RecordedEvent } from '#platform/event-sourcing';
import { byStream } from './history.js';

interface Places {
  /** By ledger: who holds a place there. */
  readonly held: Readonly<Record<string, readonly string[]>>;
  /** By ledger: who stands in a dossier that has not been withdrawn. */
  readonly standing: Readonly<Record<string, readonly string[]>>;
}

export function placesIn(history: readonly RecordedEvent[]): Places {
  const held: Record<string, string[]> = {};
  const standing: Record<string, string[]> = {};
  for (const [stream, events] of byStream(history)) {
    if (stream.startsWith('quotaLedger-')) {
      const ledger = fold(quotaLedgerDecider, events as unknown as QuotaLedgerEvent[]);
      held[stream] = placesOf(ledger)
        .map(({ nomineeId, dossierId, life }) => `${dossierId} ${nomineeId} ${life}`)
        .sort();
      standing[stream] ??= [];
    }
    if (stream.startsWith('dossier-')) {
      const dossier: Dossier = fold(dossierDecider, events as unknown as DossierEvent[]);
      if (dossier.situation === 'NotOpened') continue;
      const nominees = dossier.situation === 'Withdrawn' ? [] : livingNomineesOf(dossier);
      const names = nominees.map(({ nomineeId }) => `${dossier.dossierId} ${nomineeId} ${dossier.life}`);
      const ledger = quotaLedgerStream(dossier.roundId, dossier.unitId);
      if (names.length > 0 || standing[ledger]) standing[ledger] = [...(standing[ledger] ?? []), ...names].sort();
    }
  }
  return { held, standing };
}
