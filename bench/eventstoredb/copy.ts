import { copyEvents, EventStoreDbEventStore, PostgresEventStore } from '#platform/event-store';
import { type Figure, median } from '../figure.js';
import { sampleEvent } from '../sample.js';
import type { Surroundings } from '../surroundings.js';
import { startEmptyServer } from './server.js';

const streams = 1_000;
const eventsEach = 10;

/** A whole history from PostgreSQL into an empty EventStoreDB, compared event by event at the end. */
export async function measureCopy({ serviceUrl, rounds }: Surroundings): Promise<Figure> {
  const from = new PostgresEventStore({ connectionString: serviceUrl });
  for (let stream = 0; stream < streams; stream++) {
    await from.append(
      `copied-${stream}`,
      Array.from({ length: eventsEach }, () => sampleEvent(stream)),
      { expected: 'none' },
    );
  }
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const server = await startEmptyServer();
    const to = new EventStoreDbEventStore({ connectionString: server.url });
    const started = performance.now();
    const { copied } = await copyEvents(from, to);
    rates.push(copied / ((performance.now() - started) / 1000));
    await to.close();
    await server.stop();
  }
  await from.close();
  return {
    name: `copy ${streams} streams of ${eventsEach} events from PostgreSQL, verified`,
    value: median(rates),
    unit: 'events/s',
  };
}
