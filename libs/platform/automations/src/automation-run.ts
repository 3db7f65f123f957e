import { once } from 'node:events';
import type { DataSource } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import type { SingleRunner } from '#platform/database';
import { Discrepancies, type KeptEvent, keptPlace, type KeptPlace } from '#platform/discrepancies';
import type { Clock, CommandContext, Position, RecordedEvent } from '#platform/event-sourcing';
import { type EventStore, HistoryReplaced, type Page } from '#platform/event-store';
import type { Automation } from './automation.js';

/** Milliseconds between checkpoints of events that led to nothing: seeing them again costs little. */
const idleCheckpointInterval = 1_000;

export interface AutomationRunnerOptions {
  readonly dataSource: DataSource;
  readonly store: EventStore;
  readonly automations: readonly Automation[];
  readonly runner: SingleRunner;
  readonly clock: Clock;
  /** Resolves when the command has its answer, a refusal included; rejects when it has to be tried again. */
  readonly dispatch: (command: unknown) => Promise<unknown>;
  /** Resolves when these views can be read. */
  readonly untilReadable?: (views: readonly string[], signal: AbortSignal) => Promise<void>;
  /** Told of every failure before the next attempt. */
  readonly onFailure?: (automation: string, error: unknown) => void;
}

export interface AutomationStatus {
  readonly name: string;
  /** True when this process is the one that runs it. */
  readonly active: boolean;
  readonly checkpoint: Position | undefined;
  /** Events it has not dealt with, counted up to 1000. */
  readonly waitingEvents: number;
  /** Set while it is failing; it keeps trying the same event. */
  readonly failure?: { readonly message: string; readonly failures: number };
}

/** One automation while this process is the one that runs it. */
export class AutomationRun {
  private readonly handled: ReadonlySet<string>;
  private readonly discrepancies: Discrepancies;
  private active = false;
  private failure: AutomationStatus['failure'];
  /** The last event dealt with; undefined: none. */
  private done: KeptPlace | undefined;
  private savedAt = 0;

  constructor(
    private readonly automation: Automation,
    private readonly options: AutomationRunnerOptions,
  ) {
    this.handled = new Set(automation.handles);
    this.discrepancies = new Discrepancies(options.dataSource);
  }

  async lead(signal: AbortSignal): Promise<void> {
    this.active = true;
    try {
      while (!signal.aborted) await this.follow(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.active = false;
      this.failure = undefined;
    }
  }

  async status(): Promise<AutomationStatus> {
    const { name, handles } = this.automation;
    const checkpoint = (this.active ? this.done : await this.checkpoint())?.position;
    const waiting = await this.options.store.readAll({ after: checkpoint, types: handles, max: 1_000 });
    return { name, active: this.active, checkpoint, waitingEvents: waiting.events.length, failure: this.failure };
  }

  /** Until the signal, or until the log is no longer the one that was followed. */
  private async follow(signal: AbortSignal): Promise<void> {
    const { store, onFailure, untilReadable } = this.options;
    const { name, reads = [] } = this.automation;
    this.done = await this.fittingCheckpoint();
    if (reads.length > 0) await untilReadable?.(reads, signal);
    const replaced = new AbortController();
    const end = AbortSignal.any([signal, replaced.signal]);
    const subscription = store.subscribe(
      {
        after: this.done?.position,
        onRetry: (error, failures) => {
          if (error instanceof HistoryReplaced) return replaced.abort();
          this.failure = { message: error instanceof Error ? error.message : String(error), failures };
          onFailure?.(name, error);
        },
      },
      (page) => this.handle(page, end),
    );
    if (!end.aborted) await once(end, 'abort');
    await subscription.stop();
    if (this.done && !replaced.signal.aborted) await this.saveCheckpoint(this.done);
  }

  /** A page that is tried again goes on after the last event that was dealt with. */
  private async handle({ events }: Page, signal: AbortSignal): Promise<void> {
    for (const event of events.slice(events.findIndex(({ position }) => position === this.done?.position) + 1)) {
      if (signal.aborted) return;
      const reacted = this.handled.has(event.type) && (await this.react(event));
      this.done = keptPlace(event);
      if (reacted) await this.saveCheckpoint(this.done);
    }
    this.failure = undefined;
    if (this.done && events.length > 0 && Date.now() - this.savedAt > idleCheckpointInterval)
      await this.saveCheckpoint(this.done);
  }

  private async react(event: RecordedEvent): Promise<boolean> {
    const reactions = await this.automation.react(event);
    for (const { key, command } of reactions) await this.options.dispatch(command(this.contextOf(event, key)));
    return reactions.length > 0;
  }

  private contextOf(event: RecordedEvent, key: string): CommandContext {
    const { name } = this.automation;
    return {
      commandId: uuidFromName(`${name}:${key}`, event.id),
      correlationId: event.metadata.correlationId,
      causationId: event.id,
      at: this.options.clock.now().toISOString(),
      actor: `automation:${name}`,
    };
  }

  /** From the first event on when the log is no longer the one in which the checkpoint was reached. */
  private async fittingCheckpoint(): Promise<KeptPlace | undefined> {
    const { name } = this.automation;
    const checkpoint = await this.checkpoint();
    if (!checkpoint || (await this.discrepancies.fits(this.options.store, `automation ${name}`, checkpoint)))
      return checkpoint;
    this.options.onFailure?.(name, new HistoryReplaced());
    await this.options.dataSource.query(`update automations.checkpoints set log = '' where automation = $1`, [name]);
    return undefined;
  }

  private async checkpoint(): Promise<KeptPlace | undefined> {
    const [row] = await this.options.dataSource.query<{ position: Position; event: KeptEvent | null }[]>(
      'select position, event from automations.checkpoints where automation = $1 and log = $2',
      [this.automation.name, await this.options.store.logId()],
    );
    return row;
  }

  private async saveCheckpoint({ position, event }: KeptPlace): Promise<void> {
    this.savedAt = Date.now();
    await this.options.dataSource.query(
      `insert into automations.checkpoints (automation, log, position, event) values ($1, $2, $3, $4)
       on conflict (automation) do update set log = excluded.log, position = excluded.position, event = excluded.event,
         updated_at = clock_timestamp()`,
      [this.automation.name, await this.options.store.logId(), position, event],
    );
  }
}
