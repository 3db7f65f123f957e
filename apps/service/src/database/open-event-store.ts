import type { EventStoreChoice } from '#platform/config';
import { type EventStore, EventStoreDbEventStore, PostgresEventStore, withCodec } from '#platform/event-store';
import { catalogue } from '../catalogue.js';

/** @throws when the server cannot serve as an event store, saying why */
export async function openEventStore(choice: EventStoreChoice, databaseUrl: string): Promise<EventStore> {
  return withCodec(await openStoredEvents(choice, databaseUrl), catalogue);
}

/** The events as they are stored: what their hashes are of. */
export async function openStoredEvents(choice: EventStoreChoice, databaseUrl: string): Promise<EventStore> {
  const store =
    choice.engine === 'eventstoredb'
      ? new EventStoreDbEventStore({ connectionString: choice.url })
      : new PostgresEventStore({ connectionString: databaseUrl });
  try {
    await store.check();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
