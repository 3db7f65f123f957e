import { v5 } from 'uuid';
import type { RecordedEvent } from '#platform/event-sourcing';
import { type AppendResult, type EventStore, SurroundedEventStore } from '#platform/event-store';

export class Died extends Error {}

/** Lets the scheduler choose whose read or write comes next, and ends the process before one of them. */
export class Watched extends SurroundedEventStore {
  constructor(
    store: EventStore,
    private readonly turn: () => Promise<void>,
    private lives = Infinity,
  ) {
    super(store);
  }
  override async append(...args: Parameters<EventStore['append']>): Promise<AppendResult> {
    await this.live();
    return super.append(...args);
  }
  override async readStream(...args: Parameters<EventStore['readStream']>): Promise<readonly RecordedEvent[]> {
    await this.live();
    return super.readStream(...args);
  }
  override close(): Promise<void> {
    return Promise.resolve();
  }

  private async live(): Promise<void> {
    if (this.lives-- <= 0) throw new Died();
    await this.turn();
  }
}

export const idOf = (name: string) => v5(name, 'b6b0b0c4-6a0e-5a5b-8f0e-2f6a3c1d9e47');
