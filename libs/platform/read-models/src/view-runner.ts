import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { SingleRunner } from '#platform/database';
import type { Position } from '#platform/event-sourcing';
import { Discrepancies } from '#platform/discrepancies';
import { type Catalogue, type EventStore, HistoryReplaced } from '#platform/event-store';
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
  private watch: NodeJS.Timeout | undefined;

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
    this.watch ??= setInterval(() => void this.lookAtTables().catch(() => undefined), watchInterval).unref();
  }

  status(): Promise<ViewStatus[]> {
    return Promise.all(this.runs.map((run) => run.status()));
  }

  /** Tables that somebody has replaced, or wants to be made anew. */
  private async lookAtTables(): Promise<void> {
    if (!this.runs.some(({ followed }) => followed)) return;
    const kept = await this.options.dataSource.query<{ table_name: string }[]>(
      `select table_name from views.checkpoints where fingerprint <> ''`,
    );
    const names = new Set(kept.map(({ table_name }) => table_name));
    for (const { followed } of this.runs)
      if (followed && !names.has(followed.tableName)) await followed.endIfReplaced();
  }

  /** Builds the view anew beside the live one, wherever it runs, and switches when it has caught up. */
  async rebuild(viewName: string): Promise<void> {
    await this.options.dataSource.query(`update views.checkpoints set fingerprint = '' where view = $1`, [viewName]);
  }
}

/** How soon somebody who has nothing to do sees that a table has been replaced. */
const watchInterval = 1_000;

/** Milliseconds between two words about how far the making of a table is. */
const tellingInterval = 500;

class ViewRun {
  /** Set while this process follows the events for the view. */
  followed: ViewFollower<object> | undefined;
  private readonly discrepancies: Discrepancies;
  private state: ViewState = 'standby';
  private failure: ViewFailure | undefined;

  constructor(
    readonly table: ViewTable<object>,
    private readonly options: ViewRunnerOptions,
  ) {
    this.discrepancies = new Discrepancies(options.dataSource);
  }

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
    const waiting = await this.options.store.readAll({
      after: checkpoint?.place?.position,
      types: handles,
      max: 1_000,
    });
    return {
      name,
      version,
      state: this.state,
      checkpoint: checkpoint?.place?.position,
      live: checkpoint?.live ?? false,
      waitingEvents: waiting.events.length,
      failure: this.failure,
    };
  }

  private async buildAndFollow(signal: AbortSignal): Promise<void> {
    const { store, progress } = this.options;
    const { table } = this;
    let checkpoint = await this.fittingCheckpoint();
    if (!checkpoint) {
      this.state = 'rebuilding';
      progress.left(table.view.name);
      checkpoint = await rebuild(table, store, signal, this.tellNowAndThen());
      if (!checkpoint) return;
    }
    this.state = 'following';
    this.followed = new ViewFollower<object>(
      {
        table,
        store,
        onMoved: ({ place, live }) => {
          this.failure = undefined;
          if (live) progress.reached(table.view.name, place?.position);
        },
        onFailure: (error, failures) => {
          if (!(error instanceof HistoryReplaced)) this.failed(error, failures);
        },
      },
      checkpoint,
    );
    await this.followed.follow(signal).finally(() => (this.followed = undefined));
  }

  private tellNowAndThen(): (share: number) => void {
    let told = 0;
    return (share) => {
      if (Date.now() - told < tellingInterval) return;
      told = Date.now();
      this.table.tellShare(share).catch(() => undefined); // the next one will
    };
  }

  /** Undefined when there is no table yet, and when the table shows a log that is no longer there. */
  private async fittingCheckpoint(): Promise<Checkpoint | undefined> {
    const { table, discrepancies } = this;
    const checkpoint = await table.checkpoint();
    if (!checkpoint?.place) return checkpoint;
    const { name } = table.view;
    if (await discrepancies.fits(this.options.store, `view ${name}`, checkpoint.place)) return checkpoint;
    await table.disown(checkpoint);
    this.options.onFailure?.(name, new HistoryReplaced());
    return undefined;
  }

  private failed(error: unknown, failures: number): void {
    this.failure = { message: error instanceof Error ? error.message : String(error), failures };
    this.options.onFailure?.(this.table.view.name, error);
  }
}
