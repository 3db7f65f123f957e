import type { RecordedEvent } from '#platform/event-sourcing';
import {
  type AppendResult,
  AppendTooLarge,
  type ExpectedRevision,
  RevisionConflict,
  UnstorableEvent,
} from '../event-store.js';
import { beginningOfChain, chainHash, type Head } from '../hash-chain.js';
import { LeastRecentlyUsed } from '../least-recently-used.js';
import type { StorableEvent } from '../storable-event.js';
import type { BatchAppends } from './batch-appends.js';
import { failureOf } from './failures.js';
import type { Reader } from './reader.js';
import { proposedEvent } from './stored-event.js';

const knownHeads = 20_000;

/**
 * Appends at an exact revision only: that is what the server repeats idempotently for ever, and what the hash
 * chain needs.
 */
export class Appender {
  private readonly heads = new LeastRecentlyUsed<Head>(knownHeads);

  constructor(
    private readonly appends: BatchAppends,
    private readonly reader: Reader,
  ) {}

  append(stream: string, events: readonly StorableEvent[], expected: ExpectedRevision): Promise<AppendResult> {
    return expected === 'any' ? this.appendAnywhere(stream, events) : this.appendAt(stream, events, expected);
  }

  /** Whoever has read a stream knows what its next event is chained to. */
  remember(stream: string, head: Head): void {
    this.heads.set(stream, head);
  }

  /** Reads the whole stream: only there can be seen whether the events are stored already. */
  private async appendAnywhere(stream: string, events: readonly StorableEvent[]): Promise<AppendResult> {
    for (;;) {
      const stored = await this.reader.stream(stream, {});
      const repeated = stored.findIndex(({ id }) => id === events[0]!.id);
      const before = stored[(repeated >= 0 ? repeated : stored.length) - 1];
      if (before) this.remember(stream, before);
      try {
        return await this.appendAt(stream, events, before?.revision ?? 'none');
      } catch (error) {
        // Somebody else appended in between. Only a mixture of known and unknown ids can never succeed.
        if (repeated >= 0 || !(error instanceof RevisionConflict)) throw error;
      }
    }
  }

  private async appendAt(
    stream: string,
    events: readonly StorableEvent[],
    expected: 'none' | bigint,
  ): Promise<AppendResult> {
    const head = expected === 'none' ? undefined : await this.headAt(stream, expected);
    if (expected !== 'none' && !head) return this.answerRefused(stream, events, expected);
    const first = expected === 'none' ? 0n : expected + 1n;
    let previous = head?.hash ?? beginningOfChain;
    const proposed = events.map((event, index) =>
      proposedEvent(event, (previous = chainHash(previous, stream, first + BigInt(index), event))),
    );
    try {
      const result = await this.appends.append({ stream, expected, events: proposed });
      this.remember(stream, { revision: result.revision, hash: previous });
      return result;
    } catch (error) {
      switch (failureOf(error)) {
        case 'conflict':
          return this.answerRefused(stream, events, expected);
        case 'too-large':
          throw new AppendTooLarge((error as Error).message, '');
        case 'deleted':
          throw new UnstorableEvent('the stream was deleted on the server', '/stream');
        default:
          throw error;
      }
    }
  }

  private async headAt(stream: string, revision: bigint): Promise<Head | undefined> {
    const known = this.heads.get(stream);
    if (known?.revision === revision) return known;
    const head = await this.reader.head(stream);
    if (head) this.remember(stream, head);
    return head?.revision === revision ? head : undefined;
  }

  /** The same events at the same place are the first attempt of a repeated append; anything else is a conflict. */
  private async answerRefused(
    stream: string,
    events: readonly StorableEvent[],
    expected: 'none' | bigint,
  ): Promise<AppendResult> {
    const first = expected === 'none' ? 0n : expected + 1n;
    const stored: readonly RecordedEvent[] = await this.reader.stream(stream, { from: first, max: events.length });
    const last = stored.at(-1);
    if (last && events.every(({ id }, index) => stored[index]?.id === id))
      return { revision: last.revision, position: last.position };
    const head = await this.reader.head(stream);
    if (head) this.remember(stream, head);
    throw new RevisionConflict(stream, expected, head?.revision);
  }
}
