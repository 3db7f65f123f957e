import { type AppendResult, type EventStore, RevisionConflict } from './event-store.js';
import { SurroundedEventStore } from './surrounded-event-store.js';

/** `conflict`: somebody else was faster, and the command decides again. */
export type AppendEnding = 'stored' | 'conflict' | 'failed';

/**
 * The same store, which tells of every append how long it took, in seconds, how it ended, and to which stream it
 * was.
 */
export class TimedEventStore extends SurroundedEventStore {
  constructor(
    store: EventStore,
    private readonly observe: (seconds: number, ending: AppendEnding, stream: string) => void,
  ) {
    super(store);
  }

  override async append(...args: Parameters<EventStore['append']>): Promise<AppendResult> {
    const started = performance.now();
    const tell = (ending: AppendEnding) => this.observe((performance.now() - started) / 1000, ending, args[0]);
    try {
      const result = await this.store.append(...args);
      tell('stored');
      return result;
    } catch (error) {
      tell(error instanceof RevisionConflict ? 'conflict' : 'failed');
      throw error;
    }
  }
}
