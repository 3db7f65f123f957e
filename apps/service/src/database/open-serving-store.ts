import type { EventStoreChoice } from '#platform/config';
import type { EventStore } from '#platform/event-store';
import { tellAppendLimit } from './append-limit.js';
import { openStoredEvents, readTogether } from './open-event-store.js';

/** For a service that is going to append. @throws also when nothing can be appended */
export async function openServingStore(choice: EventStoreChoice, databaseUrl: string): Promise<EventStore> {
  const store = await openStoredEvents(choice, databaseUrl);
  await tellAppendLimit(store);
  return readTogether(store);
}
