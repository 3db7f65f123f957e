import type { Position } from '#platform/event-sourcing';
import { type EventStore, isStillThere, type NamedEvent } from '#platform/event-store';

/** How far somebody has come, as it is kept beside the work: with the event that was seen there. */
export interface KeptPlace {
  readonly position: Position;
  /** A place that was kept before places named their event has none. */
  readonly event: KeptEvent | null;
}

/** As JSON holds it. */
export interface KeptEvent {
  readonly stream: string;
  readonly revision: string;
  readonly hash: string;
}

/** What two columns `position` and `event` keep of the event that was seen last. */
export function keptPlace({ position, stream, revision, hash }: NamedEvent): KeptPlace {
  return { position, event: { stream, revision: String(revision), hash } };
}

/** `event-gone`: another event stands there, or none. `beyond-the-end`: the log ends before the place. */
export type Misfit = 'event-gone' | 'beyond-the-end';

/** Why the place is not one of this log; undefined when it is. A place without its event is believed if the log is that long. */
export async function misfitOf(store: EventStore, { position, event }: KeptPlace): Promise<Misfit | undefined> {
  if (event) {
    const named = { ...event, revision: BigInt(event.revision), position };
    return (await isStillThere(store, named)) ? undefined : 'event-gone';
  }
  return store.isAtOrAfter(await store.end(), position) ? undefined : 'beyond-the-end';
}
