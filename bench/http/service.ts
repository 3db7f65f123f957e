import { setTimeout as sleep } from 'node:timers/promises';
import { callerWith, cookieOf } from '#story';
import { closedLoop, type LoopResult } from '../closed-loop.js';
import { type Figure, median, quantile } from '../figure.js';
import type { Surroundings } from '../surroundings.js';
import { completeDossiers, education, registerDepartments } from './complete-dossiers.js';
import { KeepAlive } from './keep-alive.js';
import { type Standalone, startStandalone, withDataDirectory } from './standalone.js';

const clients = 32;
const submissionsARound = 64;
const roundId = 'final-2030-city';
const head = { personId: 'giam-doc-so-y-te' };

/** The whole service in a process of its own, as a person starts it, called over HTTP. */
export async function measureService({ rounds }: Surroundings): Promise<Figure[]> {
  return withDataDirectory(async (dataDirectory) => {
    const first = await startStandalone(dataDirectory);
    const printed = first.printed;
    await sleep(500); // the greeting follows the first ready
    const passwordOf = (userName: string) => new RegExp(`^\\s+${userName}\\s+(\\S+)`, 'm').exec(printed())![1]!;
    const accounts = {
      administrator: { userName: 'quan-tri', password: passwordOf('quan-tri') },
      head: { userName: head.personId, password: passwordOf(head.personId) },
    };
    await first.stop();

    const starts: number[] = [];
    for (let round = 1; round < rounds; round++) {
      const again = await startStandalone(dataDirectory);
      starts.push(again.readyAfter);
      await again.stop();
    }
    const service = await startStandalone(dataDirectory);
    starts.push(service.readyAfter);
    try {
      return [
        { name: 'first start, empty data directory, to ready', value: first.readyAfter, unit: 'ms' },
        { name: 'start on existing data, to ready', value: median(starts), unit: 'ms' },
        ...(await measureRequests(service, accounts, rounds)),
      ];
    } finally {
      await service.stop();
    }
  });
}

interface Credentials {
  readonly userName: string;
  readonly password: string;
}

async function measureRequests(
  service: Standalone,
  accounts: { administrator: Credentials; head: Credentials },
  rounds: number,
): Promise<Figure[]> {
  await sleep(3_000);
  const atRest = await service.memory();
  const administrator = callerWith(service.origin, await cookieOf(service.origin, accounts.administrator));
  const cookie = await cookieOf(service.origin, accounts.head);
  const unitIds = await registerDepartments(administrator, head, submissionsARound * rounds);
  const dossiers = await completeDossiers(callerWith(service.origin, cookie), unitIds, roundId);

  const http = new KeepAlive(service.origin, cookie, clients);
  const submissions: LoopResult[] = [];
  const lists: LoopResult[] = [];
  let underLoad = 0;
  for (let round = 0; round < rounds; round++) {
    submissions.push(await submitAll(http, dossiers.splice(0, submissionsARound)));
    lists.push(await closedLoop(clients, () => http.call('GET', '/api/dossiers')));
    underLoad = Math.max(underLoad, await service.memory());
  }
  http.close();
  return [
    figureOf(`POST submit of a complete dossier, ${clients} clients`, submissions),
    figureOf(`GET /api/dossiers, ${clients} clients`, lists),
    { name: 'memory of the service at rest', value: atRest, unit: 'MiB' },
    { name: 'memory of the service under load', value: underLoad, unit: 'MiB' },
  ];
}

/** Each dossier once, so many at a time. */
async function submitAll(http: KeepAlive, dossiers: string[]): Promise<LoopResult> {
  const latencies: number[] = [];
  const started = performance.now();
  const total = dossiers.length;
  const worker = async () => {
    for (let dossierId = dossiers.pop(); dossierId !== undefined; dossierId = dossiers.pop()) {
      const before = performance.now();
      await http.call('POST', `/api/dossiers/${dossierId}/submit`, { addressee: education });
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, worker));
  const perSecond = total / ((performance.now() - started) / 1000);
  return { perSecond, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

function figureOf(name: string, results: readonly LoopResult[]): Figure {
  return {
    name,
    value: median(results.map(({ perSecond }) => perSecond)),
    unit: 'requests/s',
    p50: median(results.map(({ p50 }) => p50)),
    p99: median(results.map(({ p99 }) => p99)),
  };
}
