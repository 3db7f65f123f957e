import type { RecordedEvent } from '#platform/event-sourcing';
import type { EventStore } from '../event-store.js';

/** What names an event in a log for good: its hash is of all that came before it in its stream. */
export type NamedEvent = Pick<RecordedEvent, 'stream' | 'revision' | 'hash' | 'position'>;

/** True when the log still holds this event where it was seen. */
export async function isStillThere(store: EventStore, event: NamedEvent): Promise<boolean> {
  const [found] = await store.readStream(event.stream, { from: event.revision, max: 1 });
  return found?.revision === event.revision && found.hash === event.hash && found.position === event.position;
}
