import type { RecordedEvent } from '#platform/event-sourcing';
import { type AppendResult, type BatchHandler, EventStore, type Page, type ReadAllOptions, type ReadStreamOptions, RevisionConflict, type SubscribeOptions, type Subscription } from './event-store.js';

/** `conflict`: somebody else was faster, and the command decides again. */
export type AppendEnding = 'stored' | 'conflict' | 'failed';

/** The same store, which tells of every append how long it took, in seconds, and how it ended. */
export class TimedEventStore extends EventStore {
  constructor(private readonly store: EventStore, private readonly observe: (seconds: number, ending: AppendEnding) => void) {
    super();
  }

  async append(...args: Parameters<EventStore['append']>): Promise<AppendResult> {
    const started = performance.now();
    const tell = (ending: AppendEnding) => this.observe((performance.now() - started) / 1000, ending);
    try {
      const result = await this.store.append(...args);
      tell('stored');
      return result;
    } catch (error) {
      tell(error instanceof RevisionConflict ? 'conflict' : 'failed');
      throw error;
    }
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
