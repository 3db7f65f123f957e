import { EventStoreDBClient } from '@eventstore/db-client';
import { EventStoreUnavailable } from '../event-store.js';
import { failureOf, unavailableBecause } from './failures.js';

const firstPause = 20;
const longestPause = 500;
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
   * Does the work again, with pauses, while the server is away, until patience ends. So the work must be safe
   * to repeat. What was read
   * from a client that was replaced meanwhile does not count: the client ends its cancelled reads as if there
   * were no more.
   * @throws EventStoreUnavailable when patience has ended; every other failure as the client gave it
   */
  async reliably<Result>(work: (client: EventStoreDBClient) => Promise<Result>): Promise<Result> {
    const end = Date.now() + this.patience;
    for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
      const client = this.client ?? (await this.current());
      try {
        const result = await work(client);
        if (client === this.client) return result;
      } catch (error) {
        const failure = failureOf(error);
        if (failure === 'lost') await this.replace(client);
        else if (failure === 'denied') throw unavailableBecause(error);
        else if (failure !== 'away') throw error;
        if (this.closed || Date.now() + pause > end) throw unavailableBecause(error);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  async current(): Promise<EventStoreDBClient> {
    await this.replacing;
    if (this.closed) throw new EventStoreUnavailable('The event store is closed');
    this.client ??= EventStoreDBClient.connectionString(this.connectionString);
    return this.client;
  }

  /** The old client's calls are over before the new one makes any: an error of one rejects the appends of all. */
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
