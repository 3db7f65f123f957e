import { setTimeout as sleep } from 'node:timers/promises';
import type {
  CommandContext,
  Decision,
  DomainEvent,
  EventCatalogue,
  EventMetadata,
  NewEvent,
  Position,
  Rejection,
} from '#platform/event-sourcing';
import { upcast } from './codec.js';
import { type EventStore, RevisionConflict } from './event-store.js';
import { newEventId } from './new-event-id.js';
import { OneAtATime } from './one-at-a-time.js';
import { type Aggregate, type StreamState, StreamStates } from './stream-states.js';

export type Outcome<E extends DomainEvent = DomainEvent, R extends Rejection = Rejection> =
  | {
      readonly outcome: 'accepted';
      /** Stored, or in a dry run only decided. */
      readonly events: readonly E[];
      /**
       * Of the stream's last event that belongs to this command, or of its last at all when nothing was stored;
       * absent while there is none.
       */
      readonly revision?: bigint;
      readonly position?: Position;
      /** The command had been carried out before: this is what it did then. */
      readonly replayed: boolean;
      readonly dryRun: boolean;
    }
  | { readonly outcome: 'rejected'; readonly rejections: readonly R[]; readonly revision?: bigint };

export interface Run<State, E extends DomainEvent, R extends Rejection = Rejection> {
  readonly stream: string;
  readonly aggregate: Aggregate<State, E>;
  readonly context: CommandContext;
  /**
   * Pure: called again with newer state when somebody else was faster. `revision` is undefined while the stream
   * does not exist.
   */
  decide(state: State, revision: bigint | undefined): Decision<E, R>;
}

const attempts = 12;
const longestPause = 20;

/** The path of every command: load the stream's state, decide, append under the revision that was decided on. */
export class DecisionRunner {
  private readonly states: StreamStates;
  private readonly turns = new OneAtATime();

  /** @param newId gives the event ids: UUIDs, by default version 7 */
  constructor(
    private readonly store: EventStore,
    private readonly newId: () => string = newEventId,
  ) {
    this.states = new StreamStates(store);
  }

  /**
   * A repeated command id is answered with its first result and appends nothing.
   * @throws RevisionConflict when the stream is not at `context.expectedRevision`, or stays contended
   */
  async run<State, E extends DomainEvent, R extends Rejection = Rejection>(
    run: Run<State, E, R>,
  ): Promise<Outcome<E, R>> {
    return this.turns.run(run.stream, () => this.decideAndAppend(run));
  }

  /** The state of a stream as of now, for decisions that look across streams. */
  async state<State, E extends DomainEvent>(
    stream: string,
    aggregate: Aggregate<State, E>,
  ): Promise<{ readonly state: State; readonly revision?: bigint }> {
    const { state, revision } = await this.states.current(stream, aggregate);
    return { state, revision };
  }

  private async decideAndAppend<State, E extends DomainEvent, R extends Rejection>(
    run: Run<State, E, R>,
  ): Promise<Outcome<E, R>> {
    const { stream, aggregate, context } = run;
    const remembered = this.states.remembered(stream, aggregate);
    if (remembered && !context.dryRun && (context.expectedRevision ?? remembered.revision) === remembered.revision) {
      const outcome = await this.tryWith(run, remembered);
      // Only stored events prove that the remembered state was the latest; every other answer is given from the store.
      if (outcome?.outcome === 'accepted' && outcome.events.length > 0) return outcome;
    }
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const outcome = await this.tryWith(run, await this.states.current(stream, aggregate));
      if (outcome) return outcome;
      await sleep(Math.random() * Math.min(longestPause, 2 ** attempt));
    }
    const { revision } = await this.states.current(stream, aggregate);
    throw new RevisionConflict(stream, context.expectedRevision ?? 'any', revision);
  }

  /** @returns undefined when the stream has moved on since that state */
  private async tryWith<State, E extends DomainEvent, R extends Rejection>(
    run: Run<State, E, R>,
    at: StreamState<State>,
  ): Promise<Outcome<E, R> | undefined> {
    const { stream, aggregate, context } = run;
    if (at.commands.has(context.commandId)) return this.replay<State, E, R>(run, at);
    if (context.expectedRevision !== undefined && context.expectedRevision !== at.revision) {
      throw new RevisionConflict(stream, context.expectedRevision, at.revision);
    }
    const decision = run.decide(at.state, at.revision);
    if (decision.outcome === 'rejected')
      return { outcome: 'rejected', rejections: decision.rejections, revision: at.revision };
    const { events } = decision;
    const dryRun = context.dryRun ?? false;
    if (dryRun || events.length === 0)
      return { outcome: 'accepted', events, revision: at.revision, position: at.position, replayed: false, dryRun };
    try {
      const result = await this.store.append(stream, this.describe(aggregate.catalogue, events, context), {
        expected: at.revision ?? 'none',
      });
      this.states.advance(stream, aggregate, at, { events, commandId: context.commandId, ...result });
      return { outcome: 'accepted', events, ...result, replayed: false, dryRun };
    } catch (error) {
      if (error instanceof RevisionConflict) return undefined;
      this.states.forget(stream);
      throw error;
    }
  }

  private async replay<State, E extends DomainEvent, R extends Rejection>(
    { stream, aggregate, context }: Run<State, E, R>,
    at: StreamState<State>,
  ): Promise<Outcome<E, R>> {
    const { first, revision, position } = at.commands.get(context.commandId)!;
    const stored = await this.store.readStream(stream, { from: first, max: Number(revision - first) + 1 });
    const events = stored
      .map((event) => upcast(aggregate.catalogue, event))
      .map(({ type, data }) => ({ type, data }) as E);
    return { outcome: 'accepted', events, revision, position, replayed: true, dryRun: false };
  }

  private describe<E extends DomainEvent>(
    catalogue: EventCatalogue<E>,
    events: readonly E[],
    context: CommandContext,
  ): NewEvent<E>[] {
    const metadata = metadataOf(context);
    return events.map(({ type, data }) => ({
      id: this.newId(),
      type,
      version: catalogue[type as E['type']].version,
      data,
      metadata,
    }));
  }
}

function metadataOf({
  at,
  actor,
  onBehalfOf,
  commandId,
  correlationId,
  causationId,
  rulesVersion,
}: CommandContext): EventMetadata {
  return { at, actor, onBehalfOf, commandId, correlationId, causationId, rulesVersion };
}
