import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { SingleRunner } from '#platform/database';
import type { Position } from '#platform/event-sourcing';
import type { Catalogue, EventStore } from '#platform/event-store';
import { rebuild } from './rebuild.js';
import type { RegisteredView } from './registered-view.js';
import { ViewFollower } from './view-follower.js';
import type { ViewProgress } from './view-progress.js';
import { type Checkpoint, ViewTable } from './view-table.js';

/**
 * `standby`: another process runs it. `superseded`: another process has replaced this version, with newer code
 * or from another store.
 */
export type ViewState = 'standby' | 'rebuilding' | 'following' | 'superseded';

export interface ViewFailure {
  readonly message: string;
  /** Attempts that have failed one after the other. */
  readonly failures: number;
}

export interface ViewStatus {
  readonly name: string;
  readonly version: number;
  /** What this process does for it. */
  readonly state: ViewState;
  readonly checkpoint: Position | undefined;
  readonly live: boolean;
  /** Events it has not seen yet, counted up to 1000. */
  readonly waitingEvents: number;
  /** Set while it is failing; it keeps trying. */
  readonly failure?: ViewFailure;
}

export interface ViewRunnerOptions {
  readonly dataSource: DataSource;
  readonly store: EventStore;
  readonly views: readonly RegisteredView[];
  readonly progress: ViewProgress;
  readonly runner: SingleRunner;
  /** Of every event that the views handle: one that is read in a new version gives other rows. */
  readonly catalogue: Catalogue;
  /** Told of every failure; the view keeps trying and the others go on. */
  readonly onFailure?: (viewName: string, error: unknown) => void;
}

/**
 * Keeps every view up to date: each in one process at a time, each on its own, so that one that fails stops no
 * other.
 */
export class ViewRunner {
  private readonly runs: readonly ViewRun[];

  constructor(private readonly options: ViewRunnerOptions) {
    const { dataSource, store, views, catalogue } = options;
    this.runs = views.map(
      (registered: RegisteredView<object>) =>
        new ViewRun(new ViewTable(dataSource, store, registered, catalogue), options),
    );
  }

  async start(): Promise<void> {
    const [now] = await this.options.dataSource.query<{ time: string }[]>('select clock_timestamp()::text as time');
    for (const run of this.runs)
      this.options.runner.run(`view ${run.table.view.name} v${run.table.view.version}`, (signal) =>
        run.lead(now!.time, signal),
      );
  }

  status(): Promise<ViewStatus[]> {
    return Promise.all(this.runs.map((run) => run.status()));
  }

  /** Builds the view anew beside the live one, wherever it runs, and switches when it has caught up. */
  async rebuild(viewName: string): Promise<void> {
    await this.options.dataSource.query(`update views.checkpoints set fingerprint = '' where view = $1`, [viewName]);
  }
}

class ViewRun {
  private state: ViewState = 'standby';
  private failure: ViewFailure | undefined;

  constructor(
    readonly table: ViewTable<object>,
    private readonly options: ViewRunnerOptions,
  ) {}

  async lead(processStart: string, signal: AbortSignal): Promise<void> {
    let end: ViewState = 'standby';
    try {
      while (!signal.aborted) {
        if (await this.table.supersededSince(processStart)) return void (end = 'superseded');
        await this.buildAndFollow(signal).catch((error: unknown) =>
          this.failed(error, (this.failure?.failures ?? 0) + 1),
        );
        if (this.failure)
          await sleep(Math.min(5_000, 50 * 2 ** this.failure.failures), undefined, { signal }).catch(() => undefined);
      }
    } finally {
      this.state = end;
      this.options.progress.left(this.table.view.name);
    }
  }

  async status(): Promise<ViewStatus> {
    const { name, version, handles } = this.table.view;
    const checkpoint = await this.table.checkpoint();
    const waiting = await this.options.store.readAll({ after: checkpoint?.position, types: handles, max: 1_000 });
    return {
      name,
      version,
      state: this.state,
      checkpoint: checkpoint?.position,
      live: checkpoint?.live ?? false,
      waitingEvents: waiting.events.length,
      failure: this.failure,
    };
  }

  private async buildAndFollow(signal: AbortSignal): Promise<void> {
    const { store, progress } = this.options;
    const { table } = this;
    let checkpoint = await table.checkpoint();
    if (!checkpoint) {
      this.state = 'rebuilding';
      checkpoint = await rebuild(table, store, signal);
      if (!checkpoint) return;
    }
    if (!checkpoint.live && (await this.hasCaughtUp(checkpoint))) checkpoint = await table.goLive(checkpoint);
    this.state = 'following';
    await new ViewFollower<object>(
      {
        table,
        store,
        onMoved: ({ position, live }) => {
          this.failure = undefined;
          if (live) progress.reached(table.view.name, position);
        },
        onFailure: (error, failures) => this.failed(error, failures),
      },
      checkpoint,
    ).follow(signal);
  }

  private async hasCaughtUp({ position }: Checkpoint): Promise<boolean> {
    const { events, caughtUp } = await this.options.store.readAll({
      after: position,
      types: this.table.view.handles,
      max: 1,
    });
    return caughtUp && events.length === 0;
  }

  private failed(error: unknown, failures: number): void {
    this.failure = { message: error instanceof Error ? error.message : String(error), failures };
    this.options.onFailure?.(this.table.view.name, error);
  }
}
