import type { RecordedEvent } from '#platform/event-sourcing';
import type { EventStore, Page } from '#platform/event-store';
import { copyRows } from './copy-rows.js';
import { foldRows } from './fold-rows.js';
import { quoted } from './row-shape.js';
import type { Checkpoint, ViewTable } from './view-table.js';

/** Rows are folded in memory as long as they fit; what is left of a longer history follows in batches. */
const mostRowsInMemory = 500_000;

/** Makes a new table from the history, beside the one that readers use. Gives up, with undefined, on the signal. */
export async function rebuild<Row extends object>(
  table: ViewTable<Row>,
  store: EventStore,
  signal: AbortSignal,
): Promise<Checkpoint | undefined> {
  const rows = new Map<string, Row>();
  let last: RecordedEvent | undefined;
  await readUntil(store, signal, ({ events, caughtUp }) => {
    foldRows(table.view, table.shape, rows, table.handledOf(events));
    last = events.at(-1) ?? last;
    return caughtUp || rows.size >= mostRowsInMemory;
  });
  if (signal.aborted) return undefined;
  return table.build(last, (runner, tableName) =>
    copyRows(runner, `views.${quoted(tableName)}`, table.shape, rows.values()),
  );
}

/** Reads from the beginning, with whoever else does, until `take` has enough. @throws what a page or the store throws */
async function readUntil(store: EventStore, signal: AbortSignal, take: (page: Page) => boolean): Promise<void> {
  let end = (_: unknown) => {};
  const ended = new Promise<unknown>((resolve) => (end = resolve));
  let enough = false;
  const stop = () => end(undefined);
  if (signal.aborted) return;
  signal.addEventListener('abort', stop);
  const subscription = store.subscribe({ onRetry: (error) => enough || end(error) }, async (page) => {
    if (enough || signal.aborted || !take(page)) return;
    enough = true;
    end(undefined);
  });
  const error = await ended;
  enough = true;
  signal.removeEventListener('abort', stop);
  await subscription.stop();
  if (error !== undefined) throw error;
}
