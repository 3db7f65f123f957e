import { randomUUID } from 'node:crypto';
import { accepted, type CommandContext, type Decider, type DomainEvent } from '#platform/event-sourcing';
import { DecisionRunner, type EventStore, PostgresEventStore } from '#platform/event-store';
import { closedLoop, type LoopResult } from '../closed-loop.js';
import { type Figure, type Mark, median } from '../figure.js';
import { sampleEvent, samplePayload } from '../sample.js';
import type { Surroundings } from '../surroundings.js';

type Sample = DomainEvent<'SampleRecorded', ReturnType<typeof samplePayload>>;

const decider: Decider<{ readonly count: number; readonly score: number }, Sample> = {
  initial: { count: 0, score: 0 },
  evolve: ({ count, score }, { data }) => ({ count: count + 1, score: score + data.score }),
};
const aggregate = { decider, catalogue: { SampleRecorded: { version: 1, meaning: 'A sample was recorded.' } } };

const streams = 5_000;
const eventsEach = 10;
const marks = new Map<number, Mark>([
  [32, { atLeastRatio: 0.7 }],
  [256, { atLeastRatio: 1.0 }],
]);

/**
 * Load, decide, append on streams that held ten events at the start, picked at random; hash chain included. Each
 * measurement has streams of its own.
 */
export async function measureCommandPath({ serviceUrl, reference, rounds }: Surroundings): Promise<Figure[]> {
  const store = new PostgresEventStore({ connectionString: serviceUrl });
  const measured = new Map<number, { result: LoopResult; ratio: number }[]>();
  for (let round = 0; round < rounds; round++) {
    const limit = await reference.measure(32);
    for (const writers of marks.keys()) {
      const series = `${process.hrtime.bigint().toString(36)}-${writers}`;
      await fill(store, series);
      const runner = new DecisionRunner(store);
      const command = (count: number) =>
        runner.run({
          stream: `command-${series}-${Math.floor(Math.random() * streams)}`,
          aggregate,
          context: contextOfNow(),
          decide: ({ score }) =>
            accepted<Sample>({ type: 'SampleRecorded', data: { ...samplePayload(count), score: score % 100 } }),
        });
      const result = await closedLoop(writers, command, 3_000, 2_000);
      measured.set(writers, [...(measured.get(writers) ?? []), { result, ratio: result.perSecond / limit }]);
    }
  }
  await store.close();
  return [...measured].map(([writers, results]) => ({
    name: `command on a 10-event stream, ${writers} at once`,
    value: median(results.map(({ result }) => result.perSecond)),
    unit: 'commands/s',
    ratio: median(results.map(({ ratio }) => ratio)),
    reference: 'P(32)',
    p50: median(results.map(({ result }) => result.p50)),
    p99: median(results.map(({ result }) => result.p99)),
    mark: marks.get(writers),
  }));
}

async function fill(store: EventStore, series: string): Promise<void> {
  const append = (stream: number) => {
    const events = Array.from({ length: eventsEach }, () => sampleEvent(stream));
    return store.append(`command-${series}-${stream}`, events, { expected: 'none' });
  };
  for (let start = 0; start < streams; start += 250)
    await Promise.all(Array.from({ length: 250 }, (_, index) => append(start + index)));
}

function contextOfNow(): CommandContext {
  const commandId = randomUUID();
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    at: '2025-08-05T02:00:00.000Z',
    actor: 'u-182736',
  };
}
