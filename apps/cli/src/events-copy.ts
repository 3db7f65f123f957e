import type { EventStoreChoice } from '#platform/config';
import { copyEvents, DifferentHistory, type EventStore } from '#platform/event-store';
import { openStoredEvents } from '../../service/src/database/open-event-store.js';

/** The installation's own database, or a server by its connection string. */
export type StoreName = 'postgresql' | 'eventstoredb' | (string & {});

interface Installation {
  readonly databaseUrl: string;
  readonly eventStore: EventStoreChoice;
}

/** Copies the whole history and compares it. May be ended and run again at any time. @returns the exit code */
export async function copyBetweenStores(
  { from, to }: { from: StoreName; to: StoreName },
  installation: Installation,
): Promise<number> {
  const stores: EventStore[] = [];
  try {
    for (const name of [from, to]) stores.push(await openNamed(name, installation));
    const [source, target] = stores as [EventStore, EventStore];
    const total = await count(source);
    const started = performance.now();
    const { events, copied } = await copyEvents(source, target, (done) => showProgress(done, total));
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `\nĐã chép ${copied} sự kiện (${Math.round(copied / seconds)} sự kiện mỗi giây). Hai kho giống nhau: ${events} sự kiện, cùng thứ tự, cùng mã băm.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof DifferentHistory)) throw error;
    console.error(
      `\nKhông chép được: ${error.stream}, sự kiện số ${error.revision} của kho đích không giống kho nguồn. Kho đích phải trống hoặc là bản chép dở của chính kho nguồn.`,
    );
    return 1;
  } finally {
    for (const store of stores) await store.close();
  }
}

function openNamed(name: StoreName, { databaseUrl, eventStore }: Installation): Promise<EventStore> {
  if (name === 'postgresql') return openStoredEvents({ engine: 'postgresql' }, databaseUrl);
  if (/^postgres(ql)?:/.test(name)) return openStoredEvents({ engine: 'postgresql' }, name);
  if (/^(esdb|kurrentdb)([+]discover)?:/.test(name))
    return openStoredEvents({ engine: 'eventstoredb', url: name }, databaseUrl);
  if (name === 'eventstoredb' && eventStore.engine === 'eventstoredb') return openStoredEvents(eventStore, databaseUrl);
  throw new Error(
    'Kho phải là postgresql, eventstoredb (khi có EVENT_STORE và EVENTSTORE_URL), hoặc địa chỉ postgres://… hay esdb://…',
  );
}

async function count(store: EventStore): Promise<number> {
  let events = 0;
  for (let after; ;) {
    const page = await store.readAll({ after });
    events += page.events.length;
    if (page.caughtUp) return events;
    after = page.next;
  }
}

const width = 30;

function showProgress(done: number, total: number): void {
  if (!process.stdout.isTTY) return;
  const filled = total === 0 ? width : Math.min(width, Math.floor((done / total) * width));
  process.stdout.write(`\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total}`);
}
