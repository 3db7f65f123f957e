import { PostgresEventStore } from '#platform/event-store';
import { type Figure, median } from '../figure.js';
import { sampleEvent } from '../sample.js';
import type { Surroundings } from '../surroundings.js';

const wanted = 100_000;
const eventsAtOnce = 100;

/** Every event of the store from the first to the last, page by page. */
export async function measureReadAll({ serviceUrl, reference, rounds }: Surroundings): Promise<Figure[]> {
  const store = new PostgresEventStore({ connectionString: serviceUrl });
  await fill(store);
  const results: { perSecond: number; ratio: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const limit = await reference.measure(32);
    const perSecond = await readThrough(store);
    results.push({ perSecond, ratio: perSecond / limit });
  }
  await store.close();
  return [
    {
      name: 'read all events',
      value: median(results.map(({ perSecond }) => perSecond)),
      unit: 'events/s',
      ratio: median(results.map(({ ratio }) => ratio)),
      reference: 'P(32)',
      mark: { atLeastRatio: 5 },
    },
  ];
}

async function fill(store: PostgresEventStore): Promise<void> {
  const series = process.hrtime.bigint().toString(36);
  for (let number = 0; number < wanted / eventsAtOnce; number++) {
    await store.append(
      `read-${series}-${number}`,
      Array.from({ length: eventsAtOnce }, () => sampleEvent(number)),
      { expected: 'none' },
    );
  }
}

async function readThrough(store: PostgresEventStore): Promise<number> {
  const started = performance.now();
  let events = 0;
  for (let after; ;) {
    const page = await store.readAll({ after, max: 1_000 });
    events += page.events.length;
    if (page.caughtUp) return events / ((performance.now() - started) / 1000);
    after = page.next;
  }
}
