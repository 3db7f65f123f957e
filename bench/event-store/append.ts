import { PostgresEventStore } from '#platform/event-store';
import { closedLoop, type LoopResult } from '../closed-loop.js';
import { type Figure, median, type Mark } from '../figure.js';
import { sampleEvent } from '../sample.js';
import type { Surroundings } from '../surroundings.js';

const marks: Record<number, { against: number; mark?: Mark }> = {
  1: { against: 1, mark: { atLeastRatio: 0.45 } },
  8: { against: 8 },
  32: { against: 32, mark: { atLeastRatio: 1.0 } },
  256: { against: 32, mark: { atLeastRatio: 1.4, atMostP99: 15 } },
};

/** One event to a new stream, hash chain included, beside single-row INSERTs in the same round. */
export async function measureAppends({ serviceUrl, reference, rounds }: Surroundings): Promise<Figure[]> {
  const store = new PostgresEventStore({ connectionString: serviceUrl });
  const measured = new Map<number, { result: LoopResult; ratio: number }[]>();
  let stream = 0;
  const series = process.hrtime.bigint().toString(36);
  for (let round = 0; round < rounds; round++) {
    const limits = new Map<number, number>();
    for (const clients of [1, 8, 32]) limits.set(clients, await reference.measure(clients));
    for (const [writers, { against }] of Object.entries(marks)) {
      const append = () => store.append(`sample-${series}-${stream++}`, [sampleEvent(stream)], { expected: 'none' });
      const result = await closedLoop(Number(writers), append);
      measured.set(Number(writers), [
        ...(measured.get(Number(writers)) ?? []),
        { result, ratio: result.perSecond / limits.get(against)! },
      ]);
    }
  }
  await store.close();
  return [...measured].map(([writers, results]) => ({
    name: `append one event to a new stream, ${writers} writers`,
    value: median(results.map(({ result }) => result.perSecond)),
    unit: 'appends/s',
    ratio: median(results.map(({ ratio }) => ratio)),
    reference: `P(${marks[writers]!.against})`,
    p50: median(results.map(({ result }) => result.p50)),
    p99: median(results.map(({ result }) => result.p99)),
    mark: marks[writers]!.mark,
  }));
}
