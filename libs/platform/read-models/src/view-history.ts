import type { DataSource, QueryRunner } from 'typeorm';
import type { Position, RecordedEvent } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';
import { copyRows } from './copy-rows.js';
import { foldRows } from './fold-rows.js';
import type { RegisteredView } from './registered-view.js';
import { quoted, RowShape } from './row-shape.js';
import { Turns } from './turns.js';

/** Histories that one process makes anew at a time: each reads the whole log and holds a view in memory. */
const atOnce = 2;
/** Rows that one of them may come to. */
const mostRows = 100_000;

/** As many histories as there may be are being made: whoever asks later is answered. */
export class HistoryBusy extends Error {
  override readonly name = 'HistoryBusy';
}

/** The view of that instant has more rows than are held in memory for one question. */
export class HistoryTooLarge extends Error {
  override readonly name = 'HistoryTooLarge';
}

/** Views as they stood at an instant: folded anew from the events up to it, for the one query that asks. */
export class ViewHistory {
  private readonly turns = new Turns(atOnce);

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: EventStore,
  ) {}

  /**
   * Runs a query of the view's entity on the rows of that instant. The query must use the runner it is given: on that
   * connection the entity's name means a temporary table, which is gone afterwards.
   * @param instant ISO 8601, in UTC
   * @throws HistoryBusy, HistoryTooLarge
   */
  at<Row extends object, Result>(
    view: RegisteredView<Row>,
    instant: string,
    query: (runner: QueryRunner) => Promise<Result>,
  ): Promise<Result> {
    return this.turns.take(
      () => this.madeAnew(view, instant, query),
      () => new HistoryBusy(),
    );
  }

  private async madeAnew<Row extends object, Result>(
    { view, entity }: RegisteredView<Row>,
    instant: string,
    query: (runner: QueryRunner) => Promise<Result>,
  ): Promise<Result> {
    const metadata = this.dataSource.getMetadata(entity);
    const shape = new RowShape<Row>(metadata);
    const rows = new Map<string, Row>();
    await this.foldUntil(instant, view.handles, (events) => {
      foldRows(view, shape, rows, events);
      if (rows.size > mostRows) throw new HistoryTooLarge();
    });
    const name = quoted(metadata.tableName);
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`create temporary table ${name} (like views.${name}) on commit drop`);
      await copyRows(runner, `pg_temp.${name}`, shape, rows.values());
      return await query(runner);
    } finally {
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }

  private async foldUntil(
    instant: string,
    types: readonly string[],
    fold: (events: readonly RecordedEvent[]) => void,
  ): Promise<void> {
    let after: Position | undefined;
    for (;;) {
      const { events, next, caughtUp } = await this.store.readAll({ after, types });
      fold(events.filter(({ metadata }) => metadata.at <= instant));
      if (caughtUp) return;
      after = next;
    }
  }
}
