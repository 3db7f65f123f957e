import {
  type Dossier,
  dossierDecider,
  type DossierEvent,
  livingNomineesOf,
  type NomineeKind,
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

/** How many stand in dossiers that have not been withdrawn, by what they were entered as. */
export function standingByKind(history: readonly RecordedEvent[]): Readonly<Partial<Record<NomineeKind, number>>> {
  const count: Partial<Record<NomineeKind, number>> = {};
  for (const [stream, events] of byStream(history)) {
    if (!stream.startsWith('dossier-')) continue;
    const dossier = fold(dossierDecider, events as unknown as DossierEvent[]);
    if (dossier.situation === 'NotOpened' || dossier.situation === 'Withdrawn') continue;
    for (const { kind } of livingNomineesOf(dossier)) count[kind] = (count[kind] ?? 0) + 1;
  }
  return count;
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
