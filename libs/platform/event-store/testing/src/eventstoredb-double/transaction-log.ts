import { randomUUID } from 'node:crypto';

export interface LoggedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Buffer;
  readonly metadata: Buffer;
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** Ticks of 100 ns since 1970. */
  readonly created: bigint;
}

export type Proposed = Pick<LoggedEvent, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;
export type Expected = 'any' | 'no_stream' | 'stream_exists' | bigint;

export type AppendOutcome =
  | { readonly outcome: 'success'; readonly revision: bigint; readonly position: bigint }
  | { readonly outcome: 'wrong-expected-version'; readonly current: bigint | undefined; readonly expected: Expected }
  | { readonly outcome: 'stream-deleted' | 'too-large' };

interface Stream {
  /** Also those before a soft deletion: revisions go on from them. */
  readonly events: LoggedEvent[];
  /** Readers see events from this index on. */
  visibleFrom: number;
  /** Readers of the stream see no event that is older, in seconds. Readers of all events do: nothing is scavenged. Assumed. */
  maxAge?: number;
  tombstoned: boolean;
}

/** What a single node remembers, and its rules of appending. Positions grow in steps, as offsets in a file do. */
export class TransactionLog {
  readonly all: LoggedEvent[] = [];
  private readonly streams = new Map<string, Stream>();
  private end = 0n;

  /** The same history, which goes on by itself. */
  copy(): TransactionLog {
    const copy = new TransactionLog();
    copy.all.push(...this.all);
    copy.end = this.end;
    for (const [name, stream] of this.streams) copy.streams.set(name, { ...stream, events: [...stream.events] });
    return copy;
  }

  append(name: string, expected: Expected, events: readonly Proposed[]): AppendOutcome {
    const stream = this.streams.get(name) ?? { events: [], visibleFrom: 0, tombstoned: false };
    if (stream.tombstoned) return { outcome: 'stream-deleted' };
    const deleted = stream.visibleFrom === stream.events.length;
    if (expected === 'stream_exists' && deleted && stream.events.length > 0) return { outcome: 'stream-deleted' };
    const repeated = this.repeated(stream, expected, events);
    if (repeated === 'corrupt' || (!repeated && !fits(stream, expected))) {
      return { outcome: 'wrong-expected-version', current: deleted ? undefined : lastRevision(stream), expected };
    }
    if (repeated) return { outcome: 'success', revision: repeated.revision, position: repeated.position };
    this.streams.set(name, stream);
    for (const event of events) {
      const logged = {
        ...event,
        stream: name,
        revision: lastRevision(stream) + 1n,
        position: (this.end += 128n),
        created: BigInt(Date.now()) * 10_000n,
      };
      stream.events.push(logged);
      this.all.push(logged);
    }
    return { outcome: 'success', revision: lastRevision(stream), position: this.end };
  }

  /** @returns undefined when there is no such stream; throws nothing */
  read(name: string): readonly LoggedEvent[] | 'stream-deleted' | undefined {
    const stream = this.streams.get(name);
    if (stream?.tombstoned) return 'stream-deleted';
    const kept = stream?.events.slice(stream.visibleFrom) ?? [];
    const visible = stream?.maxAge === undefined ? kept : kept.filter(({ created }) => created > ago(stream.maxAge!));
    return visible.length > 0 ? visible : undefined;
  }

  /** As the metadata of a stream sets it. */
  setMaxAge(name: string, seconds: number): void {
    const stream = this.streams.get(name);
    if (stream) stream.maxAge = seconds;
    this.append(`$$${name}`, 'any', [ownEvent('$metadata', { $maxAge: seconds })]);
  }

  /** Soft: readers find nothing, the next append goes on counting. With a tombstone nothing can follow. */
  remove(name: string, expected: Expected, tombstone: boolean): AppendOutcome {
    const stream = this.streams.get(name) ?? { events: [], visibleFrom: 0, tombstoned: false };
    if (stream.tombstoned) return { outcome: 'stream-deleted' };
    if (!fits(stream, expected)) return { outcome: 'wrong-expected-version', current: lastRevision(stream), expected };
    this.streams.set(name, stream);
    stream.visibleFrom = stream.events.length;
    stream.tombstoned = tombstone;
    const revision = lastRevision(stream);
    // a soft deletion is metadata that hides all events so far; that a tombstone stands in the log like this is assumed
    const mark = tombstone ? ownEvent('$streamDeleted', {}) : ownEvent('$metadata', { $tb: Number.MAX_SAFE_INTEGER });
    this.append(`$$${name}`, 'any', [mark]);
    return { outcome: 'success', revision, position: this.end };
  }

  /** The first id decides: known and followed by the others is a repeat, known and not followed by them is corrupt. */
  private repeated(
    { events: stored }: Stream,
    expected: Expected,
    events: readonly Proposed[],
  ): LoggedEvent | 'corrupt' | undefined {
    if (events.length === 0) return undefined;
    const anywhere = expected === 'any' || expected === 'stream_exists';
    const start = anywhere
      ? stored.findIndex(({ id }) => id === events[0]!.id)
      : expected === 'no_stream'
        ? 0
        : Number(expected) + 1;
    if (stored[start]?.id !== events[0]!.id) return undefined;
    return events.every(({ id }, index) => stored[start + index]?.id === id)
      ? stored[start + events.length - 1]
      : 'corrupt';
  }
}

/** What the server writes by itself. */
export function ownEvent(type: string, data: object): Proposed {
  return {
    id: randomUUID(),
    type,
    contentType: 'application/json',
    data: Buffer.from(JSON.stringify(data)),
    metadata: Buffer.alloc(0),
  };
}

const ago = (seconds: number): bigint => BigInt(Date.now() - seconds * 1_000) * 10_000n;

function fits(stream: Stream, expected: Expected): boolean {
  if (expected === 'any') return true;
  const exists = stream.visibleFrom < stream.events.length;
  if (expected === 'stream_exists') return exists;
  return expected === 'no_stream' ? !exists : lastRevision(stream) === expected;
}

function lastRevision({ events }: Stream): bigint {
  return BigInt(events.length - 1);
}
