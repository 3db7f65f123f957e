import type { DataSource, QueryRunner } from 'typeorm';
import type { Position, RecordedEvent } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';
import { copyRows } from './copy-rows.js';
import { foldRows } from './fold-rows.js';
import type { RegisteredView } from './registered-view.js';
import { quoted, RowShape } from './row-shape.js';

/** Views as they stood at an instant: folded anew from the events up to it, for the one query that asks. */
export class ViewHistory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: EventStore,
  ) {}

  /**
   * Runs a query of the view's entity on the rows of that instant. The query must use the runner it is given: on that
   * connection the entity's name means a temporary table, which is gone afterwards.
   * @param instant ISO 8601, in UTC
   */
  async at<Row extends object, Result>(
    { view, entity }: RegisteredView<Row>,
    instant: string,
    query: (runner: QueryRunner) => Promise<Result>,
  ): Promise<Result> {
    const metadata = this.dataSource.getMetadata(entity);
    const shape = new RowShape<Row>(metadata);
    const rows = new Map<string, Row>();
    await this.foldUntil(instant, view.handles, (events) => foldRows(view, shape, rows, events));
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
