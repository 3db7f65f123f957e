import type { Position, RecordedEvent } from '#platform/event-sourcing';
import {
  type AppendResult,
  type BatchHandler,
  EventStore,
  type Page,
  type ReadAllOptions,
  type ReadStreamOptions,
  type SubscribeOptions,
  type Subscription,
} from './event-store.js';

/** Another store, unchanged: what surrounds a store overrides only what it changes. */
export abstract class SurroundedEventStore extends EventStore {
  constructor(protected readonly store: EventStore) {
    super();
  }

  append(...args: Parameters<EventStore['append']>): Promise<AppendResult> {
    return this.store.append(...args);
  }

  readStream(stream: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    return this.store.readStream(stream, options);
  }

  readAll(options?: ReadAllOptions): Promise<Page> {
    return this.store.readAll(options);
  }

  subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription {
    return this.store.subscribe(options, handle);
  }

  isAtOrAfter(...args: Parameters<EventStore['isAtOrAfter']>): boolean {
    return this.store.isAtOrAfter(...args);
  }

  end(): Promise<Position | undefined> {
    return this.store.end();
  }

  shareOf(...args: Parameters<EventStore['shareOf']>): number {
    return this.store.shareOf(...args);
  }

  logId(): Promise<string> {
    return this.store.logId();
  }

  listStreams(...args: Parameters<EventStore['listStreams']>): Promise<readonly string[]> {
    return this.store.listStreams(...args);
  }

  checkAppending(): Promise<void> {
    return this.store.checkAppending();
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
