import type { NewEvent, Position, RecordedEvent } from '#platform/event-sourcing';
import {
  type AppendResult,
  type BatchHandler,
  EventStore,
  type ExpectedRevision,
  type Page,
  type ReadAllOptions,
  type ReadStreamOptions,
  type SubscribeOptions,
  type Subscription,
} from '../event-store.js';
import { storable } from '../storable-event.js';
import { PageSubscription } from '../subscription.js';
import { Appender } from './appender.js';
import { probe } from './append-probe.js';
import { BatchAppends } from './batch-appends.js';
import { Connection } from './connection.js';
import { checkedConnectionString } from './connection-string.js';
import { Feed } from './feed.js';
import { NodeAccess } from './node-access.js';
import { isAtOrAfter, shareOf } from './position.js';
import { Reader } from './reader.js';
import { StreamNames } from './stream-names.js';

export interface EventStoreDbEventStoreOptions {
  /** `esdb://…`, with a user who may read and write `$all`. */
  readonly connectionString: string;
  /** Milliseconds of trying before `EventStoreUnavailable`; default 10,000, of several nodes 15,000. */
  readonly patience?: number;
  /**
   * Milliseconds without an answer after which an attempt is repeated; default 3,000: the server itself gives up
   * after 2,000.
   */
  readonly answerWithin?: number;
  /** Milliseconds after which an idle subscription looks by itself; default 1,000. */
  readonly poll?: number;
}

const probeWithin = 1_500;

/** Events in EventStoreDB or KurrentDB 22.6 or later. */
export class EventStoreDbEventStore extends EventStore {
  private readonly reads: Connection;
  private readonly appends: BatchAppends;
  private readonly reader: Reader;
  private readonly appender: Appender;
  private readonly names: StreamNames;
  private readonly subscriptions = new Set<Subscription>();
  private readonly poll: number;
  private beginning: string | undefined;

  /**
   * Opens no connection by itself: call `check` before serving.
   * @throws RangeError for a connection string that the client does not honour
   */
  constructor({ connectionString, patience, answerWithin = 3_000, poll = 1_000 }: EventStoreDbEventStoreOptions) {
    super();
    const checked = checkedConnectionString(connectionString);
    this.poll = poll;
    const access = new NodeAccess(checked);
    const trying = patience ?? (access.isCluster ? 15_000 : 10_000); // until there is a leader: up to 9.8 s were seen
    this.reads = new Connection(checked, trying);
    this.appends = new BatchAppends(access, trying, answerWithin);
    this.reader = new Reader(this.reads, answerWithin);
    this.appender = new Appender(this.appends, this.reader);
    this.names = new StreamNames((after) => this.reader.page({ after }));
  }

  /** @throws EventStoreUnavailable when all events cannot be read */
  async check(): Promise<void> {
    await this.logId();
  }

  /** So that whoever probes readiness is answered in time. */
  async checkAppending(): Promise<void> {
    await probe(this.appends, 0, probeWithin);
  }

  /**
   * The server's limit of one append, if it is less than so many bytes.
   * @throws EventStoreUnavailable
   */
  async appendLimitBelow(bytes: number): Promise<number | undefined> {
    return probe(this.appends, bytes);
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
    const page = await this.reader.page(options);
    if (!options.types) this.names.see(options.after, page);
    return page;
  }

  subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription {
    const feed = new Feed(this.reads, this.reader, options, this.poll);
    const running = new PageSubscription(feed, options, handle);
    const subscription: Subscription = {
      stop: async () => {
        feed.stop();
        await running.stop();
        feed.stop(); // what was opened meanwhile
        this.subscriptions.delete(subscription);
      },
    };
    this.subscriptions.add(subscription);
    return subscription;
  }

  isAtOrAfter(...positions: Parameters<EventStore['isAtOrAfter']>): boolean {
    return isAtOrAfter(...positions);
  }

  async end(): Promise<Position | undefined> {
    return this.reader.end();
  }

  shareOf(...positions: Parameters<EventStore['shareOf']>): number {
    return shareOf(...positions);
  }

  /** The server's log has no name of its own, but begins with an event whose id is chance. */
  async logId(): Promise<string> {
    this.beginning ??= await this.reader.beginning();
    return `eventstoredb ${this.beginning ?? 'empty'}`;
  }

  async listStreams(options: { category?: string; after?: string; max?: number } = {}): Promise<readonly string[]> {
    return this.names.list(options);
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
    await this.appends.close();
    await this.reads.close();
  }
}
