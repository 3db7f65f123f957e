import type { Job, JobsOptions, Queue } from 'bullmq';
import { openBackend, type OpenBackend, type QueueBackend } from './backend.js';
import { assertJobId, type JobQueue, type NewJob } from './job-queue.js';

/** Connections of one process for asking and telling; doing jobs has its own. */
const connections = 3;

export interface QueueCounts {
  readonly queue: string;
  /** Free to be done as soon as a worker is. */
  readonly waiting: number;
  /** Wait for their instant, or for another attempt. */
  readonly delayed: number;
  readonly active: number;
  /** Dead letters: kept until they are run again or removed. */
  readonly dead: number;
}

/** A job that failed as often as its queue allows. */
export interface DeadLetter {
  readonly queue: string;
  readonly id: string;
  readonly data: object;
  readonly reason: string;
  readonly attempts: number;
  /** ISO 8601 in UTC, when it failed for the last time. */
  readonly failedAt: string;
}

export interface JobQueuesOptions {
  readonly backend: QueueBackend;
  /** Every queue of the service. */
  readonly queues: readonly JobQueue[];
  /** Told of connections that are lost; they come back by themselves. */
  readonly onError?: (error: Error) => void;
}

/** Puts jobs into queues and says how they fare. One for each process; connects when it is first asked. */
export class JobQueues {
  private readonly queues = new Map<string, Queue>();
  private backend: OpenBackend | undefined;

  constructor(private readonly options: JobQueuesOptions) {}

  /** Resolves when the job is stored. @throws RangeError for an id that one of the backends would not take */
  async add<Data extends object>(queue: JobQueue<Data>, job: NewJob<Data>): Promise<void> {
    await this.addAll(queue, [job]);
  }

  /** The same for many, in one go. */
  async addAll<Data extends object>(queue: JobQueue<Data>, jobs: readonly NewJob<Data>[]): Promise<void> {
    for (const { id } of jobs) assertJobId(id);
    await this.open(queue.name).addBulk(
      jobs.map(({ id, data, delay = 0 }) => ({
        name: queue.name,
        data,
        opts: { ...optionsOf(queue), jobId: id, delay },
      })),
    );
  }

  counts(): Promise<QueueCounts[]> {
    return Promise.all(
      this.options.queues.map(async ({ name }) => {
        const counts = await this.open(name).getJobCounts('waiting', 'prioritized', 'delayed', 'active', 'failed');
        const { waiting = 0, prioritized = 0, delayed = 0, active = 0, failed = 0 } = counts;
        return { queue: name, waiting: waiting + prioritized, delayed, active, dead: failed };
      }),
    );
  }

  /** The latest first, of all queues together; so many of each at the most. */
  async deadLetters({ max = 100 }: { readonly max?: number } = {}): Promise<DeadLetter[]> {
    const letters = await Promise.all(
      this.options.queues.map(async ({ name }) =>
        (await this.open(name).getFailed(0, max - 1)).map((job) => deadLetter(name, job)),
      ),
    );
    return letters.flat().sort((one, other) => (one.failedAt < other.failedAt ? 1 : -1));
  }

  /** Gives a dead letter all its attempts again. False when there is no such dead letter. */
  async runAgain(queue: string, id: string): Promise<boolean> {
    if (!this.options.queues.some(({ name }) => name === queue)) return false;
    const job = (await this.open(queue).getJob(id)) as Job | undefined;
    if (!job || (await job.getState()) !== 'failed') return false;
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    return true;
  }

  /** BullMQ's own view of a queue: for what shows queues to people and for the plan. */
  open(name: string): Queue {
    const opened = this.queues.get(name) ?? this.openNew(name);
    this.queues.set(name, opened);
    return opened;
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
    await this.backend?.close();
    this.backend = undefined;
  }

  private openNew(name: string): Queue {
    const { backend, onError = () => undefined } = this.options;
    this.backend ??= openBackend(backend, connections, onError);
    return this.backend.queue(name).on('error', onError);
  }
}

function optionsOf({ attempts, firstRetryAfter, remembered }: JobQueue<object>): JobsOptions {
  return {
    attempts,
    backoff: { type: 'exponential', delay: firstRetryAfter },
    removeOnComplete: remembered === undefined ? true : { age: remembered },
    removeOnFail: false,
  };
}

const deadLetter = (queue: string, { id = '', data, failedReason, attemptsMade, finishedOn = 0 }: Job): DeadLetter => ({
  queue,
  id,
  data: data as object,
  reason: failedReason,
  attempts: attemptsMade,
  failedAt: new Date(finishedOn).toISOString(),
});
