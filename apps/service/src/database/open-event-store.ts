import type { EventStoreChoice } from '#platform/config';
import {
  type EventStore,
  EventStoreDbEventStore,
  PostgresEventStore,
  SharedEventStore,
  withCodec,
} from '#platform/event-store';
import { catalogue } from '../catalogue.js';

/** @throws when the server cannot serve as an event store, saying why */
export async function openEventStore(choice: EventStoreChoice, databaseUrl: string): Promise<EventStore> {
  return readTogether(await openStoredEvents(choice, databaseUrl));
}

/** In today's versions, read once for all of this process. */
export const readTogether = (store: EventStore): EventStore => new SharedEventStore(withCodec(store, catalogue));

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
