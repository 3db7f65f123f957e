import { Injectable } from '@nestjs/common';
import type { Recorded } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { readAsOf } from '../dossier/dossier-streams.service.js';
import { type QuotaLedgerEvent, quotaLedgerStream } from './quota-ledger.js';

/** What happened in a quota ledger, as it was or as of an instant. */
@Injectable()
export class QuotaLedgerStreams {
  constructor(private readonly store: EventStore) {}

  ledger(roundId: string, unitId: string, asOf?: string): Promise<readonly Recorded<QuotaLedgerEvent>[]> {
    return readAsOf(this.store, quotaLedgerStream(roundId, unitId), asOf);
  }
}
