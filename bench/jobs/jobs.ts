import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type JobQueue, JobQueues, JobWorkers, type QueueBackend } from '#platform/jobs';
import { NoEngine } from '../../infra/engines/engine-program.js';
import { startRedis } from '../../infra/redis/redis-server.js';
import { type Figure, median, quantile } from '../figure.js';
import type { Surroundings } from '../surroundings.js';

const many = 2_000;
const concurrency = 8;
const due = 300;
/** Milliseconds over which the due jobs are spread, and before the first. */
const [spread, lead] = [3_000, 1_000];

/** Jobs that do nothing: how many a worker gets through, and how late one comes that was asked for an instant. */
export async function measureJobs({ serviceUrl, rounds }: Surroundings): Promise<Figure[]> {
  return [
    ...(await measured('PostgreSQL', { engine: 'postgres', url: serviceUrl }, rounds)),
    ...(await measuredOnRedis(rounds)),
  ];
}

async function measuredOnRedis(rounds: number): Promise<Figure[]> {
  try {
    const server = await startRedis();
    const figures = await measured('Redis', { engine: 'redis', url: server.url }, rounds);
    await server.stop();
    return figures;
  } catch (error) {
    if (!(error instanceof NoEngine)) throw error;
    return [{ name: 'jobs on Redis', unit: 'jobs/s', remark: `not measured: ${error.message}` }];
  }
}

async function measured(name: string, backend: QueueBackend, rounds: number): Promise<Figure[]> {
  const throughputs: number[] = [];
  const delays: { p50: number; p99: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    throughputs.push(await throughput(backend));
    const late = await lateness(backend);
    delays.push({ p50: quantile(late, 0.5), p99: quantile(late, 0.99) });
  }
  return [
    { name: `${many} jobs on ${name}, ${concurrency} at a time`, value: median(throughputs), unit: 'jobs/s' },
    {
      name: `due jobs on ${name}: delay`,
      value: due / (spread / 1000),
      unit: 'jobs/s',
      p50: median(delays.map(({ p50 }) => p50)),
      p99: median(delays.map(({ p99 }) => p99)),
    },
  ];
}

/** From the moment at which a worker begins on a full queue. */
async function throughput(backend: QueueBackend): Promise<number> {
  const queue = newQueue();
  const queues = new JobQueues({ backend, queues: [queue] });
  await queues.addAll(
    queue,
    Array.from({ length: many }, (_, number) => ({ id: `job-${number}`, data: {} })),
  );
  const workers = new JobWorkers({ backend, concurrency });
  const started = performance.now();
  let done = 0;
  workers.work(queue, async () => done++);
  while (done < many) await sleep(1);
  const seconds = (performance.now() - started) / 1000;
  await workers.stop();
  await queues.close();
  return many / seconds;
}

/** Milliseconds between the instant and the beginning of the job. */
async function lateness(backend: QueueBackend): Promise<number[]> {
  const queue = newQueue();
  const queues = new JobQueues({ backend, queues: [queue] });
  const workers = new JobWorkers({ backend, concurrency });
  const late: number[] = [];
  workers.work(queue as JobQueue<{ at: number }>, async ({ at }) => late.push(Date.now() - at));
  const first = Date.now() + lead;
  await queues.addAll(
    queue,
    Array.from({ length: due }, (_, number) => {
      const at = Math.round(first + (number * spread) / due);
      return { id: `job-${number}`, data: { at }, delay: at - Date.now() };
    }),
  );
  while (late.length < due) await sleep(5);
  await workers.stop();
  await queues.close();
  return late;
}

const newQueue = (): JobQueue => ({ name: `bench-${randomUUID()}`, attempts: 1, firstRetryAfter: 1_000 });
