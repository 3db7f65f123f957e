import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { dataSourceOptions, SingleRunner } from '#platform/database';
import type { EventStore } from '#platform/event-store';
import { type RegisteredView, ViewProgress, ViewRunner } from '#platform/read-models';
import { catalogue } from '../../apps/service/src/catalogue.js';
import { views } from '../../apps/service/src/database/views.js';

export type Rows = Readonly<Record<string, readonly unknown[]>>;

/**
 * The rows of every view as the service left them and went on with them, and as they are when built anew from
 * the events.
 */
export async function viewsAndRebuilt(
  url: string,
  store: EventStore,
  given: readonly RegisteredView[] = views,
): Promise<{ readonly kept: Rows; readonly rebuilt: Rows }> {
  const dataSource = await new DataSource(
    dataSourceOptions({ url, entities: given.map(({ entity }) => entity) }),
  ).initialize();
  const progress = new ViewProgress(dataSource, store, given);
  const runner = new SingleRunner(url);
  const viewRunner = new ViewRunner({ dataSource, store, catalogue, views: given, progress, runner });
  const caughtUp = async () => {
    while (!(await viewRunner.status()).every(({ live, waitingEvents }) => live && waitingEvents === 0))
      await sleep(20);
  };
  try {
    await viewRunner.start();
    await caughtUp();
    const before = await liveTables(dataSource);
    const kept = await rowsOf(dataSource);
    for (const { view } of given) await viewRunner.rebuild(view.name);
    await runner.stop();
    const second = new SingleRunner(url);
    await new ViewRunner({ dataSource, store, catalogue, views: given, progress, runner: second }).start();
    while ((await liveTables(dataSource)).some((table) => before.includes(table))) await sleep(20);
    await caughtUp();
    const rebuilt = await rowsOf(dataSource);
    await second.stop();
    return { kept, rebuilt };
  } finally {
    await dataSource.destroy();
  }
}

/** The tables that readers see. */
export async function liveTables(dataSource: DataSource): Promise<readonly string[]> {
  const tables = await dataSource.query<{ table_name: string }[]>(
    'select table_name from views.checkpoints where live_since is not null',
  );
  return tables.map(({ table_name: name }) => name);
}

/** The rows that readers see, view by view. */
export async function rowsOf(dataSource: DataSource): Promise<Rows> {
  const rows: Record<string, readonly unknown[]> = {};
  for (const { view, entity } of views) {
    rows[view.name] = await dataSource.query(`select * from ${dataSource.getMetadata(entity).tablePath} order by id`);
  }
  return rows;
}
