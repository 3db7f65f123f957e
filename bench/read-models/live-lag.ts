import { type PostgresEventStore } from '#platform/event-store';
import { type Figure, median, quantile } from '../figure.js';
import { sampleEvent } from '../sample.js';
import { runSampleView, untilLive } from './sample-view.js';
import type { Surroundings } from '../surroundings.js';

const appendsPerSecond = 1_000;
const seconds = 5;
const warmUpSeconds = 1;

/** From the acknowledgement of an append to the moment from which readers see it, at a steady rate. */
export async function measureLiveLag({ serviceUrl, rounds }: Surroundings): Promise<Figure[]> {
  const running = await runSampleView(serviceUrl, 1_000);
  await untilLive(running, 1_000);
  const results: { p50: number; p99: number; perSecond: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const lags = await lagsOfOneRound(
      running.store,
      running.progress.waitFor.bind(running.progress),
      `${Date.now()}-${round}`,
    );
    results.push({ p50: quantile(lags, 0.5), p99: quantile(lags, 0.99), perSecond: lags.length / seconds });
  }
  await running.stop();
  return [
    {
      name: `live view at ${appendsPerSecond} appends/s: lag`,
      value: median(results.map(({ perSecond }) => perSecond)),
      unit: 'appends/s',
      p50: median(results.map(({ p50 }) => p50)),
      p99: median(results.map(({ p99 }) => p99)),
    },
  ];
}

type WaitFor = (
  view: string,
  position: Awaited<ReturnType<PostgresEventStore['append']>>['position'],
  timeout: number,
) => Promise<boolean>;

async function lagsOfOneRound(
  store: Pick<PostgresEventStore, 'append'>,
  waitFor: WaitFor,
  series: string,
): Promise<number[]> {
  const lags: number[] = [];
  const started = performance.now();
  const appends: Promise<void>[] = [];
  for (let number = 0; number < appendsPerSecond * (warmUpSeconds + seconds); number++) {
    const due = started + (number * 1000) / appendsPerSecond;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    appends.push(
      (async () => {
        const { position } = await store.append(`live-${series}-${number}`, [sampleEvent(number)], {
          expected: 'none',
        });
        const acknowledged = performance.now();
        if (!(await waitFor('sample-dossiers', position, 30_000))) throw new Error(`Not seen within 30 s: ${number}`);
        if (due >= started + warmUpSeconds * 1000) lags.push(performance.now() - acknowledged);
      })(),
    );
  }
  await Promise.all(appends);
  return lags;
}
