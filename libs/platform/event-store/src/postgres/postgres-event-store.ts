import type pg from 'pg';
import type { ClientConfig } from '#platform/database';
import type { NewEvent, Position, RecordedEvent } from '#platform/event-sourcing';
import {
  type AppendResult,
  type BatchHandler,
  EventStore,
  EventStoreUnavailable,
  type ExpectedRevision,
  type Page,
  type ReadAllOptions,
  type ReadStreamOptions,
  type SubscribeOptions,
  type Subscription,
} from '../event-store.js';
import { storable } from '../storable-event.js';
import { PageSubscription } from '../subscription.js';
import { WakeUp } from '../wake-up.js';
import { Appender } from './appender.js';
import { Database } from './database.js';
import { isAtOrAfter, shareOf } from './position.js';
import { type PageInOrder, Reader } from './reader.js';
import { checkServer } from './server-check.js';
import { WakeUps } from './wake-ups.js';

export interface PostgresEventStoreOptions {
  /** Of the service role, to the primary server. */
  readonly connectionString: string;
  /** Connections for appends and reads, besides two for wake-ups; default 8. */
  readonly connections?: number;
  /** Milliseconds of trying before `EventStoreUnavailable`; default 10,000. */
  readonly patience?: number;
  /** Milliseconds after which an idle subscription looks by itself; default 1,000. */
  readonly poll?: number;
}

const pollWhileAppendsAreUnderWay = 5;

/** Events in the schema `event_store` of a PostgreSQL database. */
export class PostgresEventStore extends EventStore {
  private readonly database: Database;
  private readonly appender: Appender;
  private readonly reader: Reader;
  private readonly wakeUps: WakeUps;
  private readonly subscriptions = new Set<Subscription>();
  private readonly poll: number;

  /** Opens no connection by itself: call `check` before serving. */
  constructor({ connectionString, connections = 8, patience = 10_000, poll = 1_000 }: PostgresEventStoreOptions) {
    super();
    const config: pg.PoolConfig & ClientConfig = {
      connectionString,
      max: connections,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      answerWithin: 30_000,
    };
    this.poll = poll;
    this.wakeUps = new WakeUps({
      connectionString,
      connectionTimeoutMillis: 5_000,
      application_name: 'event-store-wake-ups',
    });
    this.database = new Database({ ...config, application_name: 'event-store' }, patience);
    this.appender = new Appender(this.database, () => this.wakeUps.announce());
    this.reader = new Reader(this.database);
  }

  /** @throws Error that says what to do, when the server cannot give the order of events that subscribers rely on */
  async check(): Promise<void> {
    await checkServer(this.database);
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    { expected }: { expected: ExpectedRevision },
  ): Promise<AppendResult> {
    return this.appender.append(stream, storable(stream, events), expected);
  }

  async readStream(stream: string, options: ReadStreamOptions = {}): Promise<readonly RecordedEvent[]> {
    const events = await this.reader.stream(stream, options);
    const last = events.at(-1);
    if (last) this.appender.remember(stream, { revision: last.revision, hash: last.hash });
    return events;
  }

  async readAll(options: ReadAllOptions = {}): Promise<Page> {
    const { events, next, caughtUp } = await this.reader.page(options);
    return { events, next, caughtUp };
  }

  subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription {
    const wakeUp = new WakeUp();
    this.wakeUps.add(wakeUp);
    const readPage = (after: Position | undefined) =>
      this.reader.page({ after, types: options.types, max: options.batchSize });
    const restAfter = (page: Page) => ((page as PageInOrder).appendsUnderWay ? pollWhileAppendsAreUnderWay : this.poll);
    const running = new PageSubscription({ readPage, restAfter, wakeUp }, options, ({ events, next, caughtUp }) =>
      handle({ events, next, caughtUp }),
    );
    const subscription: Subscription = {
      stop: async () => {
        await running.stop();
        this.wakeUps.remove(wakeUp);
        this.subscriptions.delete(subscription);
      },
    };
    this.subscriptions.add(subscription);
    return subscription;
  }

  isAtOrAfter(current: Position | undefined, wanted: Position): boolean {
    return isAtOrAfter(current, wanted);
  }

  async end(): Promise<Position | undefined> {
    return this.reader.end();
  }

  shareOf(current: Position | undefined, end: Position): number {
    return shareOf(current, end);
  }

  /** Whoever keeps its positions keeps them in the same database; events restored elsewhere are refused by `check`. */
  async logId(): Promise<string> {
    return 'postgresql';
  }

  async listStreams(options: { category?: string; after?: string; max?: number } = {}): Promise<readonly string[]> {
    return this.reader.streams(options);
  }

  async checkAppending(): Promise<void> {
    const [[readOnly] = []] = await this.database.rows('read-only', "select current_setting('transaction_read_only')");
    if (readOnly === 'on') throw new EventStoreUnavailable('PostgreSQL takes no changes');
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
    await this.wakeUps.close();
    await this.database.close();
  }
}
