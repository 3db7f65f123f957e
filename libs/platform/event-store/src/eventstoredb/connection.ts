import { EventStoreDBClient } from '@eventstore/db-client';
import { EventStoreUnavailable } from '../event-store.js';
import { failureOf } from './failures.js';
import { patiently } from './patience.js';

const longestDisposal = 1_000;

/** One client, replaced by a new one when the old one can no longer be trusted. */
export class Connection {
  private client: EventStoreDBClient | undefined;
  private replacing: Promise<void> | undefined;
  private closed = false;

  constructor(
    private readonly connectionString: string,
    private readonly patience: number,
  ) {}

  /**
   * Does the work again, with pauses, while the server is away, until patience ends. So the work must be safe to
   * repeat. What was read from a client that was replaced meanwhile does not count: the client ends its cancelled
   * reads as if there were no more.
   * @throws EventStoreUnavailable when patience has ended; every other failure as the client gave it
   */
  reliably<Result>(work: (client: EventStoreDBClient) => Promise<Result>): Promise<Result> {
    return this.within(this.patience, work);
  }

  /** The same, which ends at the first failure. */
  once<Result>(work: (client: EventStoreDBClient) => Promise<Result>): Promise<Result> {
    return this.within(0, work);
  }

  private within<Result>(patience: number, work: (client: EventStoreDBClient) => Promise<Result>): Promise<Result> {
    return patiently(
      patience,
      async () => {
        const client = this.client ?? (await this.current());
        try {
          const result = await work(client);
          if (client === this.client) return result;
        } catch (error) {
          if (failureOf(error) === 'lost') await this.replace(client);
          throw error;
        }
        throw new EventStoreUnavailable('The client was replaced');
      },
      () => this.checkOpen(),
    );
  }

  async current(): Promise<EventStoreDBClient> {
    await this.replacing;
    this.checkOpen();
    this.client ??= EventStoreDBClient.connectionString(this.connectionString);
    return this.client;
  }

  private checkOpen(): void {
    if (this.closed) throw new EventStoreUnavailable('The event store is closed');
  }

  private replace(client: EventStoreDBClient): Promise<void> {
    if (client !== this.client) return this.replacing ?? Promise.resolve();
    this.client = undefined;
    this.replacing = dispose(client).finally(() => (this.replacing = undefined));
    return this.replacing;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.replacing;
    if (this.client) await this.replace(this.client);
  }
}

/**
 * Cancels every call. The client would wait for their ends, which do not come for a call that the server never
 * took up.
 */
async function dispose(client: EventStoreDBClient): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([client.dispose(), new Promise((resolve) => (timer = setTimeout(resolve, longestDisposal)))]);
  clearTimeout(timer);
}
