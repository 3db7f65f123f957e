import type { EventMetadata, NewEvent, Position, RecordedEvent } from '#platform/event-sourcing';
import {
  type AppendResult,
  type BatchHandler,
  EventStore,
  type ExpectedRevision,
  type Page,
  type ReadAllOptions,
  type ReadStreamOptions,
  RevisionConflict,
  type SubscribeOptions,
  type Subscription,
} from './event-store.js';
import { beginningOfChain, chainHash } from './hash-chain.js';
import { storable, type StorableEvent } from './storable-event.js';
import { PageSubscription } from './subscription.js';
import { WakeUp } from './wake-up.js';

/** For specs: keeps everything for the life of the process. Positions are counted from 1. */
export class InMemoryEventStore extends EventStore {
  private readonly all: RecordedEvent[] = [];
  private readonly streams = new Map<string, RecordedEvent[]>();
  private readonly subscriptions = new Map<Subscription, WakeUp>();

  async append(
    stream: string,
    events: readonly NewEvent[],
    { expected }: { expected: ExpectedRevision },
  ): Promise<AppendResult> {
    const prepared = storable(stream, events);
    const stored = this.streams.get(stream) ?? [];
    const first = this.firstResult(stored, prepared, expected);
    if (first) return first;
    const actual = stored.at(-1)?.revision;
    if (expected !== 'any' && actual !== (expected === 'none' ? undefined : expected))
      throw new RevisionConflict(stream, expected, actual);
    for (const event of prepared) this.store(stream, stored, event);
    this.streams.set(stream, stored);
    for (const wakeUp of this.subscriptions.values()) wakeUp.call();
    return resultOf(stored.at(-1)!);
  }

  async readStream(stream: string, { from = 0n, max }: ReadStreamOptions = {}): Promise<readonly RecordedEvent[]> {
    const start = Number(from);
    return (this.streams.get(stream) ?? []).slice(start, max === undefined ? undefined : start + max).map(copy);
  }

  async readAll({ after, types, max = 1000 }: ReadAllOptions = {}): Promise<Page> {
    const wanted = types && new Set(types);
    const events: RecordedEvent[] = [];
    let seen = Number(after ?? 0);
    while (seen < this.all.length && events.length < max) {
      const event = this.all[seen++]!;
      if (!wanted || wanted.has(event.type)) events.push(copy(event));
    }
    return { events, next: seen === 0 ? after : (String(seen) as Position), caughtUp: seen >= this.all.length };
  }

  subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription {
    const wakeUp = new WakeUp();
    const readPage = (after: Position | undefined) =>
      this.readAll({ after, types: options.types, max: options.batchSize });
    const subscription = new PageSubscription({ readPage, restAfter: () => 1_000, wakeUp }, options, handle);
    this.subscriptions.set(subscription, wakeUp);
    return subscription;
  }

  isAtOrAfter(current: Position | undefined, wanted: Position): boolean {
    return Number(current ?? 0) >= Number(wanted);
  }

  async end(): Promise<Position | undefined> {
    return this.all.at(-1)?.position;
  }

  shareOf(current: Position | undefined, end: Position): number {
    return Math.min(1, Number(current ?? 0) / Number(end));
  }

  async logId(): Promise<string> {
    return 'in-memory';
  }

  async listStreams({ category, after, max }: { category?: string; after?: string; max?: number } = {}): Promise<
    readonly string[]
  > {
    return [...this.streams.keys()]
      .filter((name) => category === undefined || name.split('-', 1)[0] === category)
      .filter((name) => after === undefined || byCodePoint(after, name) < 0)
      .sort(byCodePoint)
      .slice(0, max);
  }

  async checkAppending(): Promise<void> {
    return undefined;
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions.keys()].map((subscription) => subscription.stop()));
  }

  private firstResult(
    stored: readonly RecordedEvent[],
    events: readonly StorableEvent[],
    expected: ExpectedRevision,
  ): AppendResult | undefined {
    const start =
      expected === 'any'
        ? stored.findIndex(({ id }) => id === events[0]!.id)
        : expected === 'none'
          ? 0
          : Number(expected) + 1;
    const repeated = start >= 0 && events.every(({ id }, index) => stored[start + index]?.id === id);
    return repeated ? resultOf(stored[start + events.length - 1]!) : undefined;
  }

  private store(stream: string, stored: RecordedEvent[], event: StorableEvent): void {
    const revision = BigInt(stored.length);
    const hash = chainHash(stored.at(-1)?.hash ?? beginningOfChain, stream, revision, event);
    const position = String(this.all.length + 1) as Position;
    const recorded = {
      ...event,
      data: JSON.parse(event.data) as object,
      metadata: JSON.parse(event.metadata) as EventMetadata,
      stream,
      revision,
      position,
      hash,
    };
    stored.push(recorded);
    this.all.push(recorded);
  }
}

function resultOf({ revision, position }: RecordedEvent): AppendResult {
  return { revision, position };
}

function copy(event: RecordedEvent): RecordedEvent {
  return { ...event, data: structuredClone(event.data), metadata: structuredClone(event.metadata) };
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
