import { givenEventStore } from '../../../../../infra/given-event-store.js';
import { EventStoreDbDouble } from './eventstoredb-double/eventstoredb-double.js';

export interface EmptyEventStoreDb {
  readonly url: string;
  /** Absent for a real server, which does not go wrong on demand. */
  readonly double?: EventStoreDbDouble;
  stop(): void;
}

/** The server that `EVENTSTORE_URL` names, emptied by `EVENTSTORE_EMPTY`; else a double that takes every command. */
export async function emptyEventStoreDb(): Promise<EmptyEventStoreDb> {
  const given = givenEventStore();
  given?.empty();
  if (given) return { url: given.url, stop: () => undefined };
  const double = await new EventStoreDbDouble({ maxAppendSize: 8 * 1024 * 1024 }).start();
  return { url: double.url, double, stop: () => double.stop() };
}
