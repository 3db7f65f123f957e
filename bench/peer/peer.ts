import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PostgresEventStore } from '#platform/event-store';
import { closedLoop } from '../closed-loop.js';
import { type Figure, median } from '../figure.js';
import { sampleEvent } from '../sample.js';
import type { Surroundings } from '../surroundings.js';

const run = promisify(execFile);
const peer = '@event-driven-io/emmett-postgresql@0.42.0';
const program = fileURLToPath(new URL('emmett-program.js', import.meta.url));
const writers = 32;
const names = {
  append: `append, ${writers} writers, beside the peer's`,
  lost: 'events lost by our subscriber',
  lostByPeer: "events lost by the peer's consumer",
};

/**
 * Beside the other event store for Node on PostgreSQL: fetched for the occasion, because it carries no licence
 * to depend on.
 */
export async function measurePeer(surroundings: Surroundings): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bang-vang-peer-'));
  try {
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
    try {
      await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', peer], {
        cwd: folder,
        timeout: 180_000,
      });
    } catch {
      return [{ name: names.append, unit: 'appends/s', remark: `NOT MEASURED: npm could not fetch ${peer}` }];
    }
    return await compare(surroundings, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare({ serviceUrl, adminUrl, rounds }: Surroundings, folder: string): Promise<Figure[]> {
  const askPeer = async (work: 'append' | 'consume') =>
    Number((await run(process.execPath, [program, folder, adminUrl, work])).stdout.trim().split('\n').at(-1));
  const store = new PostgresEventStore({ connectionString: serviceUrl });
  const series = Date.now().toString(36);
  const ours: number[] = [];
  const theirs: number[] = [];
  const lost: number[] = [];
  const lostByPeer: number[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(await askPeer('append'));
    ours.push(
      (
        await closedLoop(writers, (number) =>
          store.append(`sample-${series}-${round}-${number}`, [sampleEvent(number)], { expected: 'none' }),
        )
      ).perSecond,
    );
    lostByPeer.push(await askPeer('consume'));
    lost.push(await lostBySubscriber(store, `lost-${series}-${round}`));
  }
  await store.close();
  return [
    {
      name: names.append,
      value: median(ours),
      unit: 'appends/s',
      reference: 'emmett 0.42.0',
      ratio: median(ours.map((rate, round) => rate / theirs[round]!)),
      mark: { atLeastRatio: 5 },
      remark: `peer ${Math.round(median(theirs)).toLocaleString('en')}/s`,
    },
    {
      name: names.lost,
      value: Math.max(...lost),
      unit: `of ${eventCount.toLocaleString('en')}, worst round`,
      mark: { atMost: 0 },
    },
    { name: names.lostByPeer, value: median(lostByPeer), unit: `of ${eventCount.toLocaleString('en')}` },
  ];
}

const eventCount = 4_000;
const quiet = 3_000;

/** How many of the events that 32 writers append while it runs a subscriber is never given. */
async function lostBySubscriber(store: PostgresEventStore, category: string): Promise<number> {
  const missing = new Set(Array.from({ length: eventCount }, (_, number) => `${category}-${number}`));
  let last = performance.now();
  const subscription = store.subscribe({}, async ({ events }) => {
    for (const { stream } of events) missing.delete(stream);
    last = performance.now();
  });
  let number = 0;
  const writer = async () => {
    while (number < eventCount)
      await store.append(`${category}-${number++}`, [sampleEvent(number)], { expected: 'none' });
  };
  await Promise.all(Array.from({ length: writers }, writer));
  while (missing.size > 0 && performance.now() - last < quiet) await sleep(20);
  await subscription.stop();
  return missing.size;
}
