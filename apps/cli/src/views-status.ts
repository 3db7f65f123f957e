import { DataSource } from 'typeorm';
import type { EventStoreChoice } from '#platform/config';
import { dataSourceOptions, SingleRunner } from '#platform/database';
import { type RegisteredView, ViewProgress, ViewRunner } from '#platform/read-models';
import { catalogue } from '../../service/src/catalogue.js';
import { EventEngine } from '../../service/src/database/event-engine.js';
import { openEventStore } from '../../service/src/database/open-event-store.js';
import { viewsBeside } from '../../service/src/database/views.js';

/** Prints a line per view. @returns the exit code: 1 while a view cannot be read */
export function showViews(eventStore: EventStoreChoice, url: string): Promise<number> {
  return withViews(eventStore, url, async ({ runner }) => {
    const statuses = await runner.status();
    for (const { name, version, live, waitingEvents } of statuses) {
      console.log(
        `${name} v${version}: ${live ? 'đang dùng' : 'chưa dựng xong'}, còn ${waitingEvents} sự kiện chưa xem`,
      );
    }
    return statuses.every(({ live }) => live) ? 0 : 1;
  });
}

/** Has the view built anew by whichever worker runs it; readers keep the old rows until the switch. */
export function rebuildView(name: string, eventStore: EventStoreChoice, url: string): Promise<number> {
  return withViews(eventStore, url, async ({ runner, views }) => {
    if (!views.some(({ view }) => view.name === name))
      throw new Error(`Không có bảng ${name}. Các bảng: ${views.map(({ view }) => view.name).join(', ')}`);
    await runner.rebuild(name);
    console.log(`${name}: sẽ được dựng lại bởi tiến trình worker đang chạy, hoặc khi dịch vụ khởi động.`);
    return 0;
  });
}

async function withViews(
  eventStore: EventStoreChoice,
  url: string,
  use: (opened: { runner: ViewRunner; views: readonly RegisteredView[] }) => Promise<number>,
): Promise<number> {
  const { all: views } = viewsBeside(new EventEngine(eventStore.engine));
  const store = await openEventStore(eventStore, url);
  const dataSource = await new DataSource(
    dataSourceOptions({ url, entities: views.map(({ entity }) => entity), poolSize: 2 }),
  ).initialize();
  const progress = new ViewProgress(dataSource, store, views);
  try {
    return await use({
      runner: new ViewRunner({ dataSource, store, views, catalogue, progress, runner: new SingleRunner(url) }),
      views,
    });
  } finally {
    await dataSource.destroy();
    await store.close();
  }
}
