import type { RecordedEvent } from '#platform/event-sourcing';
import type { EventStore, Page, Subscription } from '#platform/event-store';
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
  progress: (share: number) => void,
): Promise<Checkpoint | undefined> {
  const end = await store.end();
  const rows = new Map<string, Row>();
  let last: RecordedEvent | undefined;
  await readUntil(store, signal, ({ events, caughtUp }) => {
    foldRows(table.view, table.shape, rows, table.handledOf(events));
    last = events.at(-1) ?? last;
    if (end) progress(store.shareOf(last?.position, end));
    return caughtUp || rows.size >= mostRowsInMemory;
  });
  if (signal.aborted) return undefined;
  return table.build(last, (runner, tableName) =>
    copyRows(runner, `views.${quoted(tableName)}`, table.shape, rows.values()),
  );
}

/** Reads from the beginning, with whoever else does, until `take` has enough. @throws what a page or the store throws */
async function readUntil(store: EventStore, signal: AbortSignal, take: (page: Page) => boolean): Promise<void> {
  if (signal.aborted) return;
  let enough = false;
  let stop = () => {};
  let subscription: Subscription | undefined;
  await new Promise<void>((resolve, reject) => {
    stop = () => resolve();
    signal.addEventListener('abort', stop);
    subscription = store.subscribe({ onRetry: (error) => enough || reject(asError(error)) }, async (page) => {
      if (enough || signal.aborted || !take(page)) return;
      enough = true;
      resolve();
    });
  }).finally(async () => {
    enough = true;
    signal.removeEventListener('abort', stop);
    await subscription?.stop();
  });
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
