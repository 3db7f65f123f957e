import type { DataSource } from 'typeorm';
import type { RecordedEvent } from '#platform/event-sourcing';
import {
  type Catalogue,
  type EventStore,
  EventStoreUnavailable,
  isReading,
  type ReadStreamOptions,
  SurroundedEventStore,
  upcast,
} from '#platform/event-store';
import { EventCopy } from './event-copy.table.js';

/** Milliseconds that somebody who only reads waits for the store. */
const patience = 2_000;
/** Milliseconds for which readers do not ask a store again that has just not answered. */
const respite = 3_000;

/**
 * A store whose streams can be shown while it is away: `whileReading`, and only then, a stream that it does not
 * give comes from the
 * copies. They may be a moment behind. Decisions and appends know nothing of the copies.
 */
export class ReadableEventStore extends SurroundedEventStore {
  private awayUntil = -Infinity;

  /** @param store its events in today's versions */
  constructor(
    store: EventStore,
    private readonly database: DataSource,
    private readonly catalogue: Catalogue,
  ) {
    super(store);
  }

  override async readStream(stream: string, options: ReadStreamOptions = {}): Promise<readonly RecordedEvent[]> {
    if (!isReading()) return this.store.readStream(stream, options);
    if (performance.now() < this.awayUntil) return this.copies(stream, options);
    try {
      return await inTime(this.store.readStream(stream, options));
    } catch (error) {
      if (!(error instanceof EventStoreUnavailable)) throw error;
      this.awayUntil = performance.now() + respite;
      return this.copies(stream, options);
    }
  }

  private async copies(stream: string, { from = 0n, max }: ReadStreamOptions): Promise<RecordedEvent[]> {
    const rows = this.database
      .getRepository(EventCopy)
      .createQueryBuilder('copy')
      .where({ stream })
      .andWhere('copy.revision >= :from', { from: String(from) });
    const found = await rows.orderBy('copy.revision').limit(max).getMany();
    return found.map(({ revision, event }) => upcast(this.catalogue, { ...event, stream, revision: BigInt(revision) }));
  }
}

async function inTime<Result>(asked: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EventStoreUnavailable('The event store keeps readers waiting')), patience);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
