import type { RecordedEvent } from '#platform/event-sourcing';
import { type AppendResult, type BatchHandler, EventStore, type Page, type ReadAllOptions, type SubscribeOptions, type Subscription } from '#platform/event-store';

const never = new Promise<never>(() => undefined);

/** The store of a process that dies right after an append: what it appended is stored, and no further line of it runs. */
export class DyingEventStore extends EventStore {
  /** Successful appends so far. */
  appends = 0;
  readonly died: Promise<'died'>;
  private die!: (how: 'died') => void;

  constructor(private readonly store: EventStore, private readonly appendsToLive: number) {
    super();
    this.died = new Promise((resolve) => (this.die = resolve));
  }

  async append(...args: Parameters<EventStore['append']>): Promise<AppendResult> {
    if (this.appends === this.appendsToLive) return never;
    const result = await this.store.append(...args);
    this.appends += 1;
    if (this.appends < this.appendsToLive) return result;
    this.die('died');
    return never;
  }

  async readStream(...args: Parameters<EventStore['readStream']>): Promise<readonly RecordedEvent[]> {
    return this.appends === this.appendsToLive ? never : this.store.readStream(...args);
  }

  async readAll(options?: ReadAllOptions): Promise<Page> {
    return this.appends === this.appendsToLive ? never : this.store.readAll(options);
  }

  subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription {
    return this.store.subscribe(options, handle);
  }

  isAtOrAfter(...args: Parameters<EventStore['isAtOrAfter']>): boolean {
    return this.store.isAtOrAfter(...args);
  }

  logId(): Promise<string> {
    return this.store.logId();
  }

  listStreams(...args: Parameters<EventStore['listStreams']>): Promise<readonly string[]> {
    return this.store.listStreams(...args);
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
