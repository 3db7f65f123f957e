import { once } from 'node:events';
import type { DataSource } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import type { SingleRunner } from '#platform/database';
import type { Clock, CommandContext, Position, RecordedEvent } from '#platform/event-sourcing';
import type { EventStore, Page } from '#platform/event-store';
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
  private active = false;
  private failure: AutomationStatus['failure'];
  /** The last event dealt with, or a later place. */
  private done: Position | undefined;
  private savedAt = 0;

  constructor(
    private readonly automation: Automation,
    private readonly options: AutomationRunnerOptions,
  ) {}

  async lead(signal: AbortSignal): Promise<void> {
    const { store, onFailure } = this.options;
    const { name, handles } = this.automation;
    this.done = await this.checkpoint();
    this.active = true;
    const subscription = store.subscribe(
      {
        after: this.done,
        types: handles,
        onRetry: (error, failures) => {
          this.failure = { message: error instanceof Error ? error.message : String(error), failures };
          onFailure?.(name, error);
        },
      },
      (page) => this.handle(page, signal),
    );
    if (!signal.aborted) await once(signal, 'abort');
    await subscription.stop();
    this.active = false;
    this.failure = undefined;
    if (this.done) await this.saveCheckpoint(this.done);
  }

  async status(): Promise<AutomationStatus> {
    const { name, handles } = this.automation;
    const checkpoint = this.active ? this.done : await this.checkpoint();
    const waiting = await this.options.store.readAll({ after: checkpoint, types: handles, max: 1_000 });
    return { name, active: this.active, checkpoint, waitingEvents: waiting.events.length, failure: this.failure };
  }

  /** A page that is tried again goes on after the last event that was dealt with. */
  private async handle({ events, next }: Page, signal: AbortSignal): Promise<void> {
    for (const event of events.slice(events.findIndex(({ position }) => position === this.done) + 1)) {
      if (signal.aborted) return;
      const reacted = await this.react(event);
      this.done = event.position;
      if (reacted) await this.saveCheckpoint(event.position);
    }
    this.failure = undefined;
    this.done = next;
    if (next && Date.now() - this.savedAt > idleCheckpointInterval) await this.saveCheckpoint(next);
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

  private async checkpoint(): Promise<Position | undefined> {
    const [row] = await this.options.dataSource.query<{ position: Position }[]>(
      'select position from automations.checkpoints where automation = $1 and log = $2',
      [this.automation.name, await this.options.store.logId()],
    );
    return row?.position;
  }

  private async saveCheckpoint(position: Position): Promise<void> {
    this.savedAt = Date.now();
    await this.options.dataSource.query(
      `insert into automations.checkpoints (automation, log, position) values ($1, $2, $3)
       on conflict (automation) do update set log = excluded.log, position = excluded.position, updated_at = clock_timestamp()`,
      [this.automation.name, await this.options.store.logId(), position],
    );
  }
}
