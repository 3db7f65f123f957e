import type { NewEvent, Position, RecordedEvent } from '#platform/event-sourcing';

/** `none`: the stream must not exist yet. `any`: no check. A revision: exactly that one is the last. */
export type ExpectedRevision = 'none' | 'any' | bigint;

export interface AppendResult {
  /** Revision of the last event appended. */
  readonly revision: bigint;
  /** Position of the last event appended: wait for it to read your own write. */
  readonly position: Position;
}

export interface ReadStreamOptions {
  /** First revision wanted, inclusive; default 0. */
  readonly from?: bigint;
  readonly max?: number;
}

export interface ReadAllOptions {
  /** Exclusive; absent: from the beginning. */
  readonly after?: Position;
  /** Only these event types. */
  readonly types?: readonly string[];
  /** Events a page at the most; default 1000. */
  readonly max?: number;
  /**
   * Fails at the first failure, where it would be tried again for a while. For who goes on from what was read before:
   * after a failure it may be another log that answers.
   */
  readonly once?: boolean;
}

/** `next` is where to go on: it moves past events that the filter left out, and past nothing that may still commit. */
export interface Page {
  readonly events: readonly RecordedEvent[];
  readonly next: Position | undefined;
  /** True when the page reached the present end of the store. */
  readonly caughtUp: boolean;
}

export interface SubscribeOptions {
  readonly after?: Position;
  readonly types?: readonly string[];
  /** Events a batch at the most; default 1000. */
  readonly batchSize?: number;
  /**
   * Told of every failure of a read or of the handler before it is tried again; `failures` counts from 1 and
   * restarts after a success.
   */
  readonly onRetry?: (error: unknown, failures: number) => void;
}

/**
 * Called with one batch at a time, in order; the next follows when the promise resolves (back pressure).
 * `next` also advances without events, so that a filtered subscriber's checkpoint does not fall behind; whoever has
 * reached the end is told so once, also without events.
 * A rejection is retried with back-off from the same place: nothing is skipped.
 */
export type BatchHandler = (batch: Page) => Promise<void>;

export interface Subscription {
  /** Resolves when the batch under way is done and no further one will come. */
  stop(): Promise<void>;
}

/** The one port to the truth. Every adapter passes `event-store.contract.ts`. */
export abstract class EventStore {
  /**
   * All or nothing, idempotent by event id: the same ids at the same expected revision give the first result.
   * @throws RevisionConflict, UnstorableEvent
   */
  abstract append(
    stream: string,
    events: readonly NewEvent[],
    options: { expected: ExpectedRevision },
  ): Promise<AppendResult>;
  /** The stream in order; empty when it does not exist. Always reads what was appended before the call. */
  abstract readStream(stream: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]>;
  abstract readAll(options?: ReadAllOptions): Promise<Page>;
  /** Every event after the position, once it is there, in the order of `readAll`. Survives lost connections. */
  abstract subscribe(options: SubscribeOptions, handle: BatchHandler): Subscription;
  /**
   * True when a subscriber at `current` has seen everything up to `wanted`. Only the store can compare its
   * positions.
   */
  abstract isAtOrAfter(current: Position | undefined, wanted: Position): boolean;
  /** Where the log ends at present, whoever wrote what stands there; undefined while it is empty. */
  abstract end(): Promise<Position | undefined>;
  /** How much of the log up to `end` lies behind somebody at `current`: 0 to 1, about. */
  abstract shareOf(current: Position | undefined, end: Position): number;
  /**
   * Names the log that gives these positions: in another one they mean nothing. Whoever keeps a position keeps
   * this beside it.
   */
  abstract logId(): Promise<string>;
  /** Every stream name, or those of one category (the text before the first `-`), in name order. */
  abstract listStreams(options?: { category?: string; after?: string; max?: number }): Promise<readonly string[]>;
  /**
   * Resolves when an append would be taken at present. Writes nothing.
   * @throws EventStoreUnavailable, at once or in about the time that a probe of readiness waits
   */
  abstract checkAppending(): Promise<void>;
  abstract close(): Promise<void>;
}

/** The stream is not where the caller thought. `actual` is undefined when it does not exist. */
export class RevisionConflict extends Error {
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: bigint | undefined,
  ) {
    super(`Stream ${stream}: expected revision ${expected}, actual ${actual ?? 'none'}`);
    this.name = 'RevisionConflict';
  }
}

/** The payload cannot be stored unchanged (not JSON, NUL, lone surrogate). Nothing was written. */
export class UnstorableEvent extends Error {
  constructor(
    readonly reason: string,
    readonly pointer: string,
  ) {
    super(`Event cannot be stored: ${reason} at ${pointer || '/'}`);
    this.name = 'UnstorableEvent';
  }
}

/** What was given at once is more than the store takes. Nothing was written. */
export class AppendTooLarge extends UnstorableEvent {}

/** The store could not be reached, or did not answer in time. Retrying with the same event ids is safe. */
export class EventStoreUnavailable extends Error {
  override readonly name = 'EventStoreUnavailable';
}
