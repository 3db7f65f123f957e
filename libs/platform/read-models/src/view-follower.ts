import { once } from 'node:events';
import type { EventStore, Page } from '#platform/event-store';
import { foldRows } from './fold-rows.js';
import type { Checkpoint, ViewTable } from './view-table.js';

/** A checkpoint without rows need not be written at every event of other types. */
const checkpointDelay = 100;

/** How soon an idle follower sees that its table has been replaced. */
const watchInterval = 1_000;

export interface FollowerOptions<Row extends object> {
  readonly table: ViewTable<Row>;
  readonly store: EventStore;
  /** After every batch; `live` tells whether readers see it. */
  readonly onMoved: (checkpoint: Checkpoint) => void;
  readonly onFailure: (error: unknown, failures: number) => void;
}

/** Keeps one built table up to date, batch by batch. */
export class ViewFollower<Row extends object> {
  private written: Checkpoint;
  private reached: Checkpoint;
  private writes: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private readonly replaced = new AbortController();

  constructor(
    private readonly options: FollowerOptions<Row>,
    checkpoint: Checkpoint,
  ) {
    this.written = checkpoint;
    this.reached = checkpoint;
  }

  /** Ends on the signal, or when the table's checkpoint has been moved or removed by somebody else. */
  async follow(signal: AbortSignal): Promise<void> {
    const { table, store, onMoved, onFailure } = this.options;
    const end = AbortSignal.any([signal, this.replaced.signal]);
    if (this.written.live) onMoved(this.written);
    const subscription = store.subscribe(
      {
        after: this.written.position,
        types: table.view.handles,
        onRetry: (error, failures) => end.aborted || onFailure(error, failures),
      },
      (page) => this.handle(page),
    );
    const watch = setInterval(() => void this.endIfReplaced().catch(() => undefined), watchInterval);
    if (!end.aborted) await once(end, 'abort');
    clearInterval(watch);
    await subscription.stop();
    clearTimeout(this.timer);
    if (!this.replaced.signal.aborted) await this.writeCheckpoint().catch(() => undefined);
  }

  private async handle(page: Page): Promise<void> {
    try {
      if (page.events.length > 0) await this.inTurn(() => this.project(page));
      else this.skipTo(page);
      if (page.caughtUp && !this.reached.live) await this.goLive();
    } catch (error) {
      await this.endIfReplaced();
      throw error;
    }
    this.options.onMoved(this.reached);
  }

  private async project(page: Page): Promise<void> {
    const { table } = this.options;
    const ids = [...new Set(page.events.flatMap((event) => table.view.keys(event)))];
    const rows = await table.load(this.written.tableName, ids);
    const changed = [...foldRows(table.view, table.shape, rows, page.events)];
    const moved = await table.write(
      this.written,
      page.next,
      changed.flatMap((id) => rows.get(id) ?? []),
      changed.filter((id) => !rows.has(id)),
    );
    if (!moved) throw new Error('Another process has moved the checkpoint');
    this.reached = this.written = { ...this.written, position: page.next };
  }

  private skipTo(page: Page): void {
    this.reached = { ...this.reached, position: page.next };
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.writeCheckpoint().catch(() => undefined); // the next one will tell
    }, checkpointDelay);
  }

  private writeCheckpoint(): Promise<void> {
    return this.inTurn(async () => {
      const { position } = this.reached;
      if (position === this.written.position) return;
      if (await this.options.table.advance(this.written, position)) this.written = { ...this.written, position };
      else this.replaced.abort();
    });
  }

  private async goLive(): Promise<void> {
    this.written = await this.options.table.goLive(this.written);
    this.reached = { ...this.reached, live: true };
  }

  private endIfReplaced(): Promise<void> {
    return this.inTurn(async () => {
      const found = await this.options.table.checkpoint();
      const { tableName, position } = this.written;
      if (found?.tableName !== tableName || found.position !== position) this.replaced.abort();
    });
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.writes.then(work);
    this.writes = result.catch(() => undefined);
    return result;
  }
}
