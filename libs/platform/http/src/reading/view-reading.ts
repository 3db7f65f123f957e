import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import type { Position } from '#platform/event-sourcing';
import { HistoryBusy, HistoryTooLarge, type RegisteredView, ViewHistory, ViewProgress } from '#platform/read-models';
import type { AfterQuery } from './after-query.js';
import { Refused } from '../refusals/refused.js';

const patience = 5_000;

/**
 * How a GET reads a view: as it is, not before it shows what the caller has just written, or as it stood at an
 * instant.
 */
@Injectable()
export class ViewReading {
  constructor(
    private readonly database: DataSource,
    private readonly progress: ViewProgress,
    private readonly history: ViewHistory,
  ) {}

  /**
   * Queries the view's rows with the repository it is given.
   * @throws Refused VIEW_BEHIND (503) when the view has not come to `after` within five seconds,
   *   POSITION_MALFORMED (400), TOO_MANY_REQUESTS (429) while others ask how things stood, HISTORY_TOO_LARGE (422)
   */
  async read<Row extends object, Result>(
    view: RegisteredView<Row>,
    { after, asOf }: AfterQuery,
    query: (rows: Repository<Row>) => Promise<Result>,
  ): Promise<Result> {
    if (asOf !== undefined)
      return this.history
        .at(view, asOf, ({ manager }) => query(manager.getRepository(view.entity)))
        .catch(refuseHistory);
    if (after !== undefined) await this.waitFor(view.view.name, after as Position);
    return query(this.database.getRepository(view.entity));
  }

  private async waitFor(viewName: string, position: Position): Promise<void> {
    const reached = await this.progress.waitFor(viewName, position, patience).catch(refuseMalformed);
    if (!reached) throw new Refused({ code: 'VIEW_BEHIND' });
  }
}

function refuseHistory(error: unknown): never {
  if (error instanceof HistoryBusy) throw new Refused({ code: 'TOO_MANY_REQUESTS' });
  throw error instanceof HistoryTooLarge ? new Refused({ code: 'HISTORY_TOO_LARGE', pointer: '/asOf' }) : error;
}

function refuseMalformed(error: unknown): never {
  throw error instanceof RangeError ? new Refused({ code: 'POSITION_MALFORMED', pointer: '/after' }) : error;
}
