/** A fact in the past tense. The type name and the data are the stored format: change them only by a new version. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** Who did what when, and why: stored beside the data of every event. */
export interface EventMetadata {
  /** The instant of the decision, ISO 8601 in UTC, from the injected clock. */
  readonly at: string;
  /** The person or automation that gave the command. */
  readonly actor: string;
  /** The unit in whose name the actor spoke. */
  readonly onBehalfOf?: string;
  /** The command that caused the event. A stream answers a repeated command from here. */
  readonly commandId: string;
  /** Shared by everything that follows from one request. */
  readonly correlationId: string;
  /** The event or command right before this one in the chain of causes. */
  readonly causationId: string;
  /** Pack and version under which the decision was taken, e.g. `vn-hanoi-2024@1`. */
  readonly rulesVersion?: string;
}

/** An event on its way into the store. */
export interface NewEvent<E extends DomainEvent = DomainEvent> {
  /** UUID. The store keeps an append idempotent by it. */
  readonly id: string;
  readonly type: E['type'];
  /** Version of the stored format, from 1. */
  readonly version: number;
  readonly data: E['data'];
  readonly metadata: EventMetadata;
}

/** An event as the store gives it back. `position` is opaque and ordered by the store alone. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> extends NewEvent<E> {
  readonly stream: string;
  /** 0-based place in its stream. */
  readonly revision: bigint;
  readonly position: Position;
  /** SHA-256, hex, of the previous event's hash in the stream and of the canonical JSON of this event. */
  readonly hash: string;
}

/** A place in the order of all events of a store. Compare for equality only. */
export type Position = string & { readonly __brand: 'Position' };

/** A union of recorded events with its discriminating `type` kept. */
export type Recorded<E extends DomainEvent> = E extends DomainEvent ? RecordedEvent<E> : never;
