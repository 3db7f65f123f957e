import { once } from 'node:events';
import { keptPlace, type KeptPlace } from '#platform/discrepancies';
import { type EventStore, HistoryReplaced, type Page } from '#platform/event-store';
import { foldRows } from './fold-rows.js';
import type { Checkpoint, ViewTable } from './view-table.js';

/** A checkpoint without rows need not be written at every event of other types. */
const checkpointDelay = 100;

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

  /**
   * Ends on the signal, when the table's checkpoint has been moved or removed by somebody else, or when the log is no
   * longer the one that was followed.
   */
  async follow(signal: AbortSignal): Promise<void> {
    const { store, onMoved, onFailure } = this.options;
    const end = AbortSignal.any([signal, this.replaced.signal]);
    if (this.written.live) onMoved(this.written);
    const subscription = store.subscribe(
      {
        after: this.written.place?.position,
        onRetry: (error, failures) => {
          if (error instanceof HistoryReplaced) this.replaced.abort();
          if (!end.aborted) onFailure(error, failures);
        },
      },
      (page) => this.handle(page),
    );
    if (!end.aborted) await once(end, 'abort');
    await subscription.stop();
    clearTimeout(this.timer);
    if (!this.replaced.signal.aborted) await this.writeCheckpoint().catch(() => undefined);
  }

  /** Somebody has seen that the table's checkpoint may be gone. */
  async endIfReplaced(): Promise<void> {
    return this.inTurn(async () => {
      const found = await this.options.table.checkpoint();
      const { tableName, place } = this.written;
      if (found?.tableName !== tableName || found.place?.position !== place?.position) this.replaced.abort();
    });
  }

  get tableName(): string {
    return this.written.tableName;
  }

  private async handle({ events, caughtUp }: Page): Promise<void> {
    const { table, onMoved } = this.options;
    const handled = table.handledOf(events);
    const last = events.at(-1);
    try {
      if (handled.length > 0) await this.inTurn(() => this.project(handled, keptPlace(last!)));
      else if (last) this.skipTo(keptPlace(last));
      if (caughtUp && !this.reached.live) await this.goLive();
    } catch (error) {
      await this.endIfReplaced();
      throw error;
    }
    onMoved(this.reached);
  }

  private async project(events: Page['events'], place: KeptPlace): Promise<void> {
    const { table } = this.options;
    const ids = [...new Set(events.flatMap((event) => table.view.keys(event)))];
    const rows = await table.load(this.written.tableName, ids);
    const changed = [...foldRows(table.view, table.shape, rows, events)];
    const moved = await table.write(
      this.written,
      place,
      changed.flatMap((id) => rows.get(id) ?? []),
      changed.filter((id) => !rows.has(id)),
    );
    if (!moved) throw new Error('Another process has moved the checkpoint');
    this.reached = this.written = { ...this.written, place };
  }

  private skipTo(place: KeptPlace): void {
    this.reached = { ...this.reached, place };
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.writeCheckpoint().catch(() => undefined); // the next one will tell
    }, checkpointDelay);
  }

  private writeCheckpoint(): Promise<void> {
    return this.inTurn(async () => {
      const { place } = this.reached;
      if (!place || place.position === this.written.place?.position) return;
      if (await this.options.table.advance(this.written, place)) this.written = { ...this.written, place };
      else this.replaced.abort();
    });
  }

  private async goLive(): Promise<void> {
    this.written = await this.options.table.goLive(this.written);
    this.reached = { ...this.reached, live: true };
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.writes.then(work);
    this.writes = result.catch(() => undefined);
    return result;
  }
}
