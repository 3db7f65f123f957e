import { PostgresEventStore } from '#platform/event-store';
import { type Figure, median } from '../figure.js';
import { sampleEvent } from '../sample.js';
import { runSampleView, untilLive } from './sample-view.js';
import type { Surroundings } from '../surroundings.js';

const eventCount = 100_000;
const eventsOfADossier = 5;

/** A new version of a view, from the start of its worker until readers see it. The database holds no other events. */
export async function measureRebuild({ serviceUrl, reference, rounds }: Surroundings): Promise<Figure[]> {
  await recordEvents(serviceUrl);
  const results: { perSecond: number; ratio: number }[] = [];
  for (let version = 1; version <= rounds; version++) {
    const limit = await reference.measure(32);
    const started = performance.now();
    const running = await runSampleView(serviceUrl, version);
    await untilLive(running, version);
    const perSecond = eventCount / ((performance.now() - started) / 1000);
    await running.stop();
    results.push({ perSecond, ratio: perSecond / limit });
  }
  return [
    {
      name: `rebuild a view of ${eventCount} events`,
      value: median(results.map(({ perSecond }) => perSecond)),
      unit: 'events/s',
      ratio: median(results.map(({ ratio }) => ratio)),
      reference: 'P(32)',
      mark: { atLeastRatio: 5 },
    },
  ];
}

async function recordEvents(serviceUrl: string): Promise<void> {
  const store = new PostgresEventStore({ connectionString: serviceUrl });
  const dossiers = Array.from({ length: eventCount / eventsOfADossier }, (_, number) => number);
  const writer = async () => {
    for (let number = dossiers.pop(); number !== undefined; number = dossiers.pop()) {
      await store.append(
        `rebuilt-${number}`,
        Array.from({ length: eventsOfADossier }, () => sampleEvent(number)),
        { expected: 'none' },
      );
    }
  };
  await Promise.all(Array.from({ length: 64 }, writer));
  await store.close();
}
