import { awardCatalogue } from '#contexts/awards';
import { batchCatalogue, dossierCatalogue, quotaLedgerCatalogue } from '#contexts/nominations';
import { personCatalogue, unitCatalogue } from '#contexts/organisation';
import { calendarCatalogue, packCatalogue, roundCatalogue } from '#contexts/programmes';
import { type Catalogue, type EventStore, PostgresEventStore, withCodec } from '#platform/event-store';

/** Every event type of the service: who reads all events reads them in today's versions. */
export const catalogue: Catalogue = {
  ...packCatalogue, ...calendarCatalogue, ...roundCatalogue,
  ...unitCatalogue, ...personCatalogue,
  ...dossierCatalogue, ...quotaLedgerCatalogue, ...batchCatalogue,
  ...awardCatalogue,
};

/** @throws when the database cannot serve as an event store, saying why */
export async function openEventStore(connectionString: string): Promise<EventStore> {
  const store = new PostgresEventStore({ connectionString });
  await store.check();
  return withCodec(store, catalogue);
}
