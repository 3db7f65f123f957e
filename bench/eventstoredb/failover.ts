import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '#platform/database';
import { EventStoreDbEventStore } from '#platform/event-store';
import { type Figure, median } from '../figure.js';
import { sampleEvent } from '../sample.js';
import type { Surroundings } from '../surroundings.js';
import { type Program, startProgram } from './program.js';
import { startServer } from './server.js';

const viewVersion = 1;
const settled = 2_000; // a worker asks for its locks every second

/** From the death of the process that keeps a view to the moment from which readers see what was appended after it. */
export async function measureFailover({ serviceUrl, rounds }: Surroundings): Promise<Figure> {
  const server = await startServer();
  const store = new EventStoreDbEventStore({ connectionString: server.url });
  const keeper = () => startProgram('view-program.js', [serviceUrl, server.url, String(viewVersion)]);
  const times: number[] = [];
  let owner: Program = await keeper();
  const run = randomUUID();
  await append(store, `failover-${run}-before`);
  await untilSeen(serviceUrl, `failover-${run}-before`);
  for (let round = 0; round < rounds; round++) {
    const standby = await keeper();
    await sleep(settled);
    const killed = performance.now();
    await owner.kill();
    await append(store, `failover-${run}-${round}`);
    await untilSeen(serviceUrl, `failover-${run}-${round}`);
    times.push(performance.now() - killed);
    owner = standby;
  }
  await owner.kill();
  await store.close();
  await server.stop();
  return {
    name: 'failover of a view whose keeper is killed',
    value: median(times),
    unit: 'ms',
    mark: { atMost: 10_000 },
    remark: `slowest ${Math.round(Math.max(...times))} ms`,
  };
}

const append = (store: EventStoreDbEventStore, stream: string) =>
  store.append(stream, [sampleEvent(0)], { expected: 'none' });

async function untilSeen(url: string, stream: string): Promise<void> {
  await withClient(url, async (client) => {
    for (;;) {
      const found = await client
        .query('select from views.sample_dossiers where id = $1', [stream])
        .catch(() => undefined); // no such view yet
      if (found?.rowCount) return;
      await sleep(5);
    }
  });
}
