import { randomUUID } from 'node:crypto';
import { type ServerWritableStream, status } from '@grpc/grpc-js';
import { identifierOf, nameOf } from '../../../src/eventstoredb/protocol.js';
import { deletedFailure } from './append-answers.js';
import { delayOf, failure, type Faults, refusalOf } from './faults.js';
import type { Expression, ReadOptions } from './protocol.js';
import { markOfNothing, type ServerVersion } from './server-version.js';
import type { LoggedEvent, TransactionLog } from './transaction-log.js';

type ReadCall = ServerWritableStream<{ options: ReadOptions }, object>;

/** Where a read starts: at an event (inclusive), or at one of the ends. */
type Start = 'start' | 'end' | bigint;

const pageOfSubscription = 32;

/** The read side of the service `Streams`: one method for reads and subscriptions, of one stream and of all. */
export class Reading {
  private readonly subscriptions = new Set<LiveSubscription>();
  /** Reads and subscriptions that are under way. */
  readonly open = new Set<ReadCall>();

  constructor(
    private readonly log: TransactionLog,
    private readonly faults: Faults,
    private readonly version: ServerVersion,
  ) {}

  async read(call: ReadCall): Promise<void> {
    this.open.add(call);
    call.on('error', () => this.forget(call));
    call.on('cancelled', () => this.forget(call));
    call.on('close', () => this.forget(call));
    const { options } = call.request;
    const fault = this.faults.take(options.subscription ? 'subscribe' : 'read');
    await delayOf(fault);
    const refusal = refusalOf(fault);
    if (refusal) return void call.emit('error', refusal);
    if (fault?.kind === 'hang') return;
    const after = fault && 'after' in fault ? fault.after : Infinity;
    const finish = () => {
      if (fault?.kind === 'drop') call.emit('error', failure(status.UNAVAILABLE, 'Connection lost'));
      if (fault?.kind === 'end') call.end();
    };
    if (options.subscription) this.subscribe(call, options, after, finish);
    else this.answer(call, options, after, finish);
  }

  pump(): void {
    for (const subscription of this.subscriptions) subscription.pump();
  }

  /** What becomes of the subscriptions under way. `silence`: they stay open and tell nothing any more. */
  interrupt(how: 'drop' | 'cancel' | 'end' | 'silence'): void {
    for (const { call } of this.subscriptions) {
      if (how === 'drop') call.emit('error', failure(status.UNAVAILABLE, 'Connection lost'));
      if (how === 'cancel') call.emit('error', failure(status.CANCELLED, 'The server has cancelled the call'));
      if (how === 'end') call.end();
    }
    this.subscriptions.clear();
  }

  private answer(call: ReadCall, options: ReadOptions, limit: number, finish: () => void): void {
    const source = this.source(options);
    if (source === 'stream-deleted')
      return void call.emit('error', deletedFailure(nameOf(options.stream!.streamIdentifier)));
    if (source === undefined) {
      call.write({ streamNotFound: { streamIdentifier: options.stream!.streamIdentifier } });
      return void call.end();
    }
    const start = startOf(options);
    const place = placeIn(options);
    const backwards = options.readDirection === 'Backwards';
    const inside = (event: LoggedEvent) => {
      if (typeof start !== 'bigint') return (start === 'start') !== backwards;
      return backwards ? (options.all ? place(event) < start : place(event) <= start) : place(event) >= start;
    };
    const matches = filterOf(options);
    const events = (backwards ? source.toReversed() : source)
      .filter((event) => inside(event) && matches(event))
      .slice(0, Number(options.count));
    for (const event of events.slice(0, limit)) call.write(responseOf(event));
    if (events.length > limit) finish();
    else call.end();
  }

  private subscribe(call: ReadCall, options: ReadOptions, limit: number, finish: () => void): void {
    const source = () => {
      const events = this.source(options);
      return Array.isArray(events) ? (events as readonly LoggedEvent[]) : [];
    };
    const place = placeIn(options);
    const start = startOf(options);
    const last = source().at(-1);
    const after = start === 'start' ? -1n : start === 'end' ? (last ? place(last) : -1n) : start;
    call.write({ confirmation: { subscriptionId: randomUUID() } });
    const subscription = new LiveSubscription(call, {
      source,
      place,
      matches: filterOf(options),
      after,
      checkpointEvery: checkpointEvery(options),
      limit,
      finish,
    });
    this.subscriptions.add(subscription);
    subscription.pump();
    if (options.filter) subscription.markEnd(this.version, start === 'start');
    call.write({ caughtUp: {} });
  }

  private source({ stream }: ReadOptions): readonly LoggedEvent[] | 'stream-deleted' | undefined {
    return stream ? this.log.read(nameOf(stream.streamIdentifier)) : this.log.all;
  }

  private forget(call: ReadCall): void {
    this.open.delete(call);
    for (const subscription of this.subscriptions)
      if (subscription.call === call) this.subscriptions.delete(subscription);
  }
}

interface Delivery {
  source(): readonly LoggedEvent[];
  place(event: LoggedEvent): bigint;
  matches(event: LoggedEvent): boolean;
  readonly after: bigint;
  /** Considered events between two checkpoints; 0: none. */
  readonly checkpointEvery: number;
  /** Messages before `finish`. */
  readonly limit: number;
  finish(): void;
}

class LiveSubscription {
  private next = 0;
  private considered = 0;
  private sent = 0;
  private last: bigint | undefined;

  constructor(
    readonly call: ReadCall,
    private readonly delivery: Delivery,
  ) {}

  pump(): void {
    const { source, place, matches, after, checkpointEvery, limit, finish } = this.delivery;
    for (const events = source(); this.next < events.length && this.sent <= limit; this.next++) {
      const event = events[this.next]!;
      if (place(event) <= after) continue;
      if (matches(event) && this.sent++ < limit) this.call.write(responseOf(event));
      this.last = event.position;
      if (checkpointEvery > 0 && ++this.considered % checkpointEvery === 0) this.mark(event.position);
    }
    if (this.sent > limit) finish();
  }

  /** Before it is live. That the mark is a real one wherever there is something to name is assumed. */
  markEnd(version: ServerVersion, fromStart: boolean): void {
    const nothing = markOfNothing(version);
    if (nothing === 'none') return;
    const isNothing = fromStart && this.sent === 0 && this.considered < this.delivery.checkpointEvery;
    if (isNothing) this.mark(nothing === 'beyond' ? 2n ** 64n - 1n : 0n);
    else this.mark(this.last ?? this.delivery.after);
  }

  private mark(place: bigint): void {
    this.call.write({ checkpoint: { commitPosition: String(place), preparePosition: String(place) } });
  }
}

function startOf({ stream, all }: ReadOptions): Start {
  if (stream?.start ?? all?.start) return 'start';
  if (stream?.end ?? all?.end) return 'end';
  return BigInt((stream ? stream.revision : all?.position?.commitPosition) ?? 0);
}

function placeIn({ all }: ReadOptions): (event: LoggedEvent) => bigint {
  return all ? ({ position }) => position : ({ revision }) => revision;
}

function filterOf({ filter }: ReadOptions): (event: LoggedEvent) => boolean {
  const expression: Expression | undefined = filter?.streamIdentifier ?? filter?.eventType;
  if (!expression) return () => true;
  const text = filter?.streamIdentifier ? ({ stream }: LoggedEvent) => stream : ({ type }: LoggedEvent) => type;
  if (!expression.regex) return (event) => expression.prefix.some((prefix) => text(event).startsWith(prefix));
  const pattern = new RegExp(expression.regex);
  return (event) => pattern.test(text(event));
}

function checkpointEvery({ filter }: ReadOptions): number {
  return filter ? Math.max(1, filter.checkpointIntervalMultiplier) * (filter.max ?? pageOfSubscription) : 0;
}

function responseOf({
  id,
  stream,
  revision,
  position,
  type,
  contentType,
  created,
  metadata,
  data,
}: LoggedEvent): object {
  return {
    event: {
      commitPosition: String(position),
      event: {
        id: { string: id },
        streamIdentifier: identifierOf(stream),
        streamRevision: String(revision),
        preparePosition: String(position),
        commitPosition: String(position),
        metadata: { type, 'content-type': contentType, created: String(created) },
        customMetadata: metadata,
        data,
      },
    },
  };
}
