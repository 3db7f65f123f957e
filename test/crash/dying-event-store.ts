import type { RecordedEvent } from '#platform/event-sourcing';
import {
  type AppendResult,
  type EventStore,
  type Page,
  type ReadAllOptions,
  SurroundedEventStore,
} from '#platform/event-store';

const never = new Promise<never>(() => undefined);

/**
 * The store of a process that dies right after an append: what it appended is stored, and no further line of it
 * runs.
 */
export class DyingEventStore extends SurroundedEventStore {
  /** Successful appends so far. */
  appends = 0;
  readonly died: Promise<'died'>;
  private die!: (how: 'died') => void;

  constructor(
    store: EventStore,
    private readonly appendsToLive: number,
  ) {
    super(store);
    this.died = new Promise((resolve) => (this.die = resolve));
  }

  override async append(...args: Parameters<EventStore['append']>): Promise<AppendResult> {
    if (this.appends === this.appendsToLive) return never;
    const result = await this.store.append(...args);
    this.appends += 1;
    if (this.appends < this.appendsToLive) return result;
    this.die('died');
    return never;
  }

  override async readStream(...args: Parameters<EventStore['readStream']>): Promise<readonly RecordedEvent[]> {
    return this.appends === this.appendsToLive ? never : this.store.readStream(...args);
  }

  override async readAll(options?: ReadAllOptions): Promise<Page> {
    return this.appends === this.appendsToLive ? never : this.store.readAll(options);
  }
}
