import type { RecordedEvent } from '#platform/event-sourcing';
import type { EventStore } from './event-store.js';
import { beginningOfChain, expectedHash, type Head } from './hash-chain.js';

export interface BrokenLink {
  readonly stream: string;
  readonly revision: bigint;
  readonly eventId: string;
  /** `changed`: the event is not the one that was hashed. `missing`: the revision before it is not there. */
  readonly fault: 'changed' | 'missing';
}

export interface ChainReport {
  readonly streams: number;
  readonly events: number;
  /** The first in the order of the store; absent when every chain is whole. */
  readonly broken?: BrokenLink;
}

/**
 * Recomputes the hash of every stored event, all streams in one pass, and stops at the first broken link.
 * Give it the store itself: behind a codec the events are no longer as stored.
 */
export async function verifyChain(store: EventStore, progress?: (events: number) => void): Promise<ChainReport> {
  const heads = new Map<string, Head>();
  let events = 0;
  let after;
  for (;;) {
    const page = await store.readAll({ after });
    for (const event of page.events) {
      const fault = faultOf(event, heads.get(event.stream));
      if (fault)
        return {
          streams: heads.size,
          events,
          broken: { stream: event.stream, revision: event.revision, eventId: event.id, fault },
        };
      heads.set(event.stream, event);
      events++;
    }
    progress?.(events);
    if (page.caughtUp) return { streams: heads.size, events };
    after = page.next;
  }
}

function faultOf(event: RecordedEvent, head: Head | undefined): BrokenLink['fault'] | undefined {
  if (event.revision !== (head?.revision ?? -1n) + 1n) return 'missing';
  return isAsHashed(event, head?.hash ?? beginningOfChain) ? undefined : 'changed';
}

function isAsHashed(event: RecordedEvent, previous: string): boolean {
  try {
    return expectedHash(previous, event) === event.hash;
  } catch {
    return false; // what cannot be written canonically was never stored by us
  }
}
