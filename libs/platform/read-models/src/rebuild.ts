import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import type { Position } from '#platform/event-sourcing';
import type { EventStore, Page } from '#platform/event-store';
import { foldRows } from './fold-rows.js';
import { quoted, type RowShape } from './row-shape.js';
import type { Checkpoint, ViewTable } from './view-table.js';

/** Rows are folded in memory as long as they fit; what is left of a longer history follows in batches. */
const mostRowsInMemory = 500_000;
const pageSize = 5_000;

/** Makes a new table from the history, beside the one that readers use. Gives up, with undefined, on the signal. */
export async function rebuild<Row extends object>(table: ViewTable<Row>, store: EventStore, signal: AbortSignal): Promise<Checkpoint | undefined> {
  const rows = new Map<string, Row>();
  let position: Position | undefined;
  const read = (after: Position | undefined) => store.readAll({ after, types: table.view.handles, max: pageSize });
  for (let page: Page | undefined = await read(undefined); page; ) {
    if (signal.aborted) return undefined;
    position = page.next;
    const enough: boolean = page.caughtUp || rows.size >= mostRowsInMemory;
    const next: Promise<Page> | undefined = enough ? undefined : read(position); // the database reads on while this process folds
    next?.catch(() => undefined);
    foldRows(table.view, table.shape, rows, page.events);
    page = await next;
  }
  return table.build(position, (runner, tableName) => copyRows(runner, tableName, table.shape, rows.values()));
}

async function copyRows<Row extends object>(runner: QueryRunner, tableName: string, shape: RowShape<Row>, rows: Iterable<Row>): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  const columns = shape.columns.map(({ name }) => quoted(name)).join(', ');
  const copy = client.query(copyFrom(`copy views.${quoted(tableName)} (${columns}) from stdin`));
  await pipeline(Readable.from(chunks(shape, rows), { objectMode: false }), copy);
}

function* chunks<Row extends object>(shape: RowShape<Row>, rows: Iterable<Row>): Generator<Buffer> {
  let chunk = '';
  for (const row of rows) {
    chunk += shape.asCopyLine(row);
    if (chunk.length > 64 * 1024) {
      yield Buffer.from(chunk);
      chunk = '';
    }
  }
  if (chunk) yield Buffer.from(chunk);
}
