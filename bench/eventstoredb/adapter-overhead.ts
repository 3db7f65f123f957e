import { randomUUID } from 'node:crypto';
import { EventStoreDbEventStore } from '#platform/event-store';
import { closedLoop } from '../closed-loop.js';
import { type Figure, type Mark, median } from '../figure.js';
import { sampleEvent } from '../sample.js';
import { RawClient } from './raw-client.js';
import { startServer } from './server.js';

/** What reading may cost on top of the client, and appending over our own call beside its batch call. */
const reading: Mark = { atLeastRatio: 0.87 };
const appending: Mark = { atLeastRatio: 0.95 };
/** A server that is given may have the streams of another run. */
const run = randomUUID();
const turns = 3; // of each in a round: a disturbance of the machine meets both
const duration = 1_000;
const filledStreams = 2_000;
const eventsEach = 10;
const pageSize = 1_000;

interface Comparison {
  readonly name: string;
  readonly mark: Mark;
  readonly unit: string;
  /** Each gives its rate per second. */
  adapter(): Promise<number>;
  raw(): Promise<number>;
}

/** The adapter and the client without it by turns, against the server that is given, or the double in a process of its own. */
export async function measureOverhead(rounds: number): Promise<Figure[]> {
  const server = await startServer();
  const store = new EventStoreDbEventStore({ connectionString: server.url });
  const raw = new RawClient(server.url);
  try {
    await fill(store);
    // reading first: appending makes the log longer with every turn
    const figures: Figure[] = [];
    for (const comparison of [...readings(store, raw), ...appends(store, raw)])
      figures.push(await compare(comparison, rounds));
    return figures;
  } finally {
    await store.close();
    await raw.close();
    await server.stop();
  }
}

async function compare({ name, unit, mark, adapter, raw }: Comparison, rounds: number): Promise<Figure> {
  const rates: { adapter: number; raw: number }[] = [];
  await raw();
  await adapter();
  for (let turn = 0; turn < rounds * turns; turn++) {
    const first = turn % 2 === 0 ? await raw() : undefined;
    const rate = await adapter();
    rates.push({ adapter: rate, raw: first ?? (await raw()) });
  }
  return {
    name,
    unit,
    mark,
    value: median(rates.map((rate) => rate.adapter)),
    ratio: median(rates.map((rate) => rate.adapter / rate.raw)),
    reference: 'the client alone',
  };
}

function appends(store: EventStoreDbEventStore, raw: RawClient): Comparison[] {
  let stream = 0;
  const rate = async (writers: number, append: (number: number) => Promise<unknown>) =>
    (await closedLoop(writers, () => append(stream++), duration, 100)).perSecond;
  return [1, 32].map((writers) => ({
    name: `append one event to a new stream, ${writers} ${writers === 1 ? 'writer' : 'writers'}`,
    unit: 'appends/s',
    mark: appending,
    adapter: () =>
      rate(writers, (number) => store.append(`adapter-${run}-${number}`, [sampleEvent(number)], { expected: 'none' })),
    raw: () => rate(writers, (number) => raw.append(`raw-${run}-${number}`, sampleEvent(number))),
  }));
}

function readings(store: EventStoreDbEventStore, raw: RawClient): Comparison[] {
  const streams = async (read: (stream: string) => Promise<unknown>) =>
    (await closedLoop(8, (number) => read(`filled-${run}-${(number * 7) % filledStreams}`), duration, 100)).perSecond;
  return [
    {
      name: `read a stream of ${eventsEach} events, 8 readers`,
      unit: 'streams/s',
      mark: reading,
      adapter: () => streams((name) => store.readStream(name)),
      raw: () => streams((name) => raw.readStream(name)),
    },
    {
      name: 'read all events',
      unit: 'events/s',
      mark: reading,
      adapter: () => perSecond(() => readAll(store)),
      raw: () => perSecond(() => raw.readAll(pageSize)),
    },
  ];
}

async function readAll(store: EventStoreDbEventStore): Promise<number> {
  let events = 0;
  for (let after; ;) {
    const page = await store.readAll({ after, max: pageSize });
    events += page.events.length;
    if (page.caughtUp) return events;
    after = page.next;
  }
}

async function perSecond(work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const done = await work();
  return done / ((performance.now() - started) / 1000);
}

async function fill(store: EventStoreDbEventStore): Promise<void> {
  const append = (stream: number) =>
    store.append(
      `filled-${run}-${stream}`,
      Array.from({ length: eventsEach }, () => sampleEvent(stream)),
      { expected: 'none' },
    );
  for (let start = 0; start < filledStreams; start += 100)
    await Promise.all(Array.from({ length: 100 }, (_, index) => append(start + index)));
}
