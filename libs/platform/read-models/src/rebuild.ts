import type { Position } from '#platform/event-sourcing';
import type { EventStore, Page } from '#platform/event-store';
import { copyRows } from './copy-rows.js';
import { foldRows } from './fold-rows.js';
import { quoted } from './row-shape.js';
import type { Checkpoint, ViewTable } from './view-table.js';

/** Rows are folded in memory as long as they fit; what is left of a longer history follows in batches. */
const mostRowsInMemory = 500_000;
const pageSize = 1_000; // larger ones outlive the young generation of the heap and cost more

/** Makes a new table from the history, beside the one that readers use. Gives up, with undefined, on the signal. */
export async function rebuild<Row extends object>(
  table: ViewTable<Row>,
  store: EventStore,
  signal: AbortSignal,
): Promise<Checkpoint | undefined> {
  const rows = new Map<string, Row>();
  let position: Position | undefined;
  const read = (after: Position | undefined) => store.readAll({ after, types: table.view.handles, max: pageSize });
  for (let page: Page | undefined = await read(undefined); page;) {
    if (signal.aborted) return undefined;
    position = page.next;
    const enough: boolean = page.caughtUp || rows.size >= mostRowsInMemory;
    const next: Promise<Page> | undefined = enough ? undefined : read(position); // the database reads on while this process folds
    next?.catch(() => undefined);
    foldRows(table.view, table.shape, rows, page.events);
    page = await next;
  }
  return table.build(position, (runner, tableName) =>
    copyRows(runner, `views.${quoted(tableName)}`, table.shape, rows.values()),
  );
}
