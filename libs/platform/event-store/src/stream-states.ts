import type { Decider, DomainEvent, EventCatalogue, Position, RecordedEvent } from '#platform/event-sourcing';
import { upcast } from './codec.js';
import type { AppendResult, EventStore } from './event-store.js';
import { LeastRecentlyUsed } from './least-recently-used.js';
import { isReading } from './reading.js';

/** How a kind of stream is read and written. */
export interface Aggregate<State, E extends DomainEvent> {
  readonly decider: Decider<State, E>;
  readonly catalogue: EventCatalogue<E>;
}

/** What a command of the stream has done: the revisions of its first and last event. */
export interface CommandTrace extends AppendResult {
  readonly first: bigint;
}

/** A stream as of a revision; that revision is undefined while the stream does not exist. */
export interface StreamState<State> {
  readonly state: State;
  readonly revision?: bigint;
  readonly position?: Position;
  readonly commands: Map<string, CommandTrace>;
}

interface Appended<E> extends AppendResult {
  readonly events: readonly E[];
  readonly commandId: string;
}

const remembered = 10_000;

/**
 * Remembers folded streams. A remembered state may be old, never wrong: the events it was folded from do not
 * change.
 */
export class StreamStates {
  private readonly entries = new LeastRecentlyUsed<{ decider: unknown; at: StreamState<unknown> }>(remembered);
  private readonly asked = new Map<string, { decider: unknown; reading: Promise<StreamState<unknown>> }>();

  constructor(private readonly store: EventStore) {}

  remembered<State, E extends DomainEvent>(
    stream: string,
    { decider }: Aggregate<State, E>,
  ): StreamState<State> | undefined {
    const entry = this.entries.get(stream);
    return entry?.decider === decider ? (entry.at as StreamState<State>) : undefined;
  }

  /**
   * As of now. Everybody who asks before the read begins shares it: a list asks for the same few streams row by
   * row.
   */
  current<State, E extends DomainEvent>(stream: string, aggregate: Aggregate<State, E>): Promise<StreamState<State>> {
    const question = `${isReading() ? 'to show' : 'to decide on'} ${stream}`; // who decides must not be given what is good enough to show
    const asked = this.asked.get(question);
    if (asked?.decider === aggregate.decider) return asked.reading as Promise<StreamState<State>>;
    const reading = new Promise(setImmediate).then(() => {
      this.asked.delete(question);
      return this.readTail(stream, aggregate);
    });
    this.asked.set(question, { decider: aggregate.decider, reading });
    return reading;
  }

  advance<State, E extends DomainEvent>(
    stream: string,
    aggregate: Aggregate<State, E>,
    before: StreamState<State>,
    appended: Appended<E>,
  ): void {
    const { events, commandId, revision, position } = appended;
    const state = events.reduce((earlier, event) => aggregate.decider.evolve(earlier, event), before.state);
    before.commands.set(commandId, { first: revision - BigInt(events.length - 1), revision, position });
    this.remember(stream, aggregate, { state, revision, position, commands: before.commands });
  }

  forget(stream: string): void {
    this.entries.delete(stream);
  }

  /** Reads what has been appended since it was remembered. */
  private async readTail<State, E extends DomainEvent>(
    stream: string,
    aggregate: Aggregate<State, E>,
  ): Promise<StreamState<State>> {
    const start: StreamState<State> = this.remembered(stream, aggregate) ?? {
      state: aggregate.decider.initial,
      commands: new Map(),
    };
    const tail = await this.store.readStream(stream, { from: (start.revision ?? -1n) + 1n });
    return tail.length === 0 ? start : this.remember(stream, aggregate, foldTail(start, aggregate, tail));
  }

  private remember<State, E extends DomainEvent>(
    stream: string,
    { decider }: Aggregate<State, E>,
    at: StreamState<State>,
  ): StreamState<State> {
    this.entries.set(stream, { decider, at });
    return at;
  }
}

function foldTail<State, E extends DomainEvent>(
  start: StreamState<State>,
  { decider, catalogue }: Aggregate<State, E>,
  tail: readonly RecordedEvent[],
): StreamState<State> {
  let state = start.state;
  const commands = start.commands;
  for (const event of tail) {
    const { commandId } = event.metadata;
    const { revision, position } = event;
    state = decider.evolve(state, upcast(catalogue, event) as unknown as E);
    commands.set(commandId, { first: commands.get(commandId)?.first ?? revision, revision, position });
  }
  const { revision, position } = tail.at(-1)!;
  return { state, revision, position, commands };
}
