import type { EventStoreChoice } from '#platform/config';
import {
  type EventStore,
  EventStoreDbEventStore,
  PostgresEventStore,
  SharedEventStore,
  withCodec,
} from '#platform/event-store';
import { catalogue } from '../catalogue.js';

/**
 * In today's versions, read once for all of this process.
 * @throws when the server cannot serve as an event store, saying why
 */
export async function openEventStore(choice: EventStoreChoice, databaseUrl: string): Promise<EventStore> {
  return new SharedEventStore(withCodec(await openStoredEvents(choice, databaseUrl), catalogue));
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
