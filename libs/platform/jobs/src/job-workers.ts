import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import { openBackend, type OpenBackend, type QueueBackend } from './backend.js';
import { type JobQueue, type JobUnderWay, NotWorthRetrying } from './job-queue.js';

/** Milliseconds after which the jobs of a worker that has died are another one's. */
const patience = 10_000;
/** Milliseconds that the jobs under way have when the process ends; what is not done by then is another one's. */
const patienceAtTheEnd = 8_000;
/** A job under which workers die again and again becomes a dead letter. */
const deathsOfWorkers = 3;

export interface JobFailure {
  readonly queue: string;
  readonly id: string;
  readonly error: Error;
  /** True when it was the last attempt. */
  readonly dead: boolean;
}

export interface JobWorkersOptions {
  readonly backend: QueueBackend;
  /** Jobs of one queue that this process does at a time. */
  readonly concurrency: number;
  readonly onFailure?: (failure: JobFailure) => void;
  /** Told of connections that are lost; they come back by themselves. */
  readonly onError?: (error: Error) => void;
  /** Milliseconds after which the jobs of a dead process are taken over; default ten seconds. */
  readonly takeOverAfter?: number;
}

/** Does the jobs of queues. Any number of processes may: each job is done by one of them, and at least once. */
export class JobWorkers {
  private readonly workers: Worker[] = [];
  private backend: OpenBackend | undefined;

  constructor(private readonly options: JobWorkersOptions) {}

  /**
   * A handler that throws is called again with pauses, as often as the queue says; it has to bear being called
   * twice for one job.
   */
  work<Data extends object>(queue: JobQueue<Data>, handle: (data: Data, job: JobUnderWay) => Promise<unknown>): void {
    const { backend, concurrency, takeOverAfter = patience, onFailure, onError = () => undefined } = this.options;
    this.backend ??= openBackend(backend, concurrency + 1, onError);
    const process = async ({ id = '', data, attemptsMade }: Job): Promise<void> => {
      await Promise.resolve(handle(data as Data, { id, attempt: attemptsMade + 1 })).catch(withoutRetrying);
    };
    const settings = {
      concurrency,
      lockDuration: takeOverAfter,
      stalledInterval: takeOverAfter / 2,
      maxStalledCount: deathsOfWorkers,
    };
    const worker = this.backend.worker(queue.name, process, settings).on('error', onError);
    worker.on('failed', (job, error) => {
      if (job) onFailure?.({ queue: queue.name, id: job.id ?? '', error, dead: job.finishedOn !== undefined });
    });
    this.workers.push(worker);
  }

  /**
   * Takes no further job and resolves when those under way are done, or after eight seconds: a backend that is
   * away must not keep the process.
   */
  async stop(): Promise<void> {
    const closed = Promise.all(this.workers.map((worker) => worker.close())).catch(() => undefined);
    await Promise.race([closed, sleep(patienceAtTheEnd, undefined, { ref: false })]);
    await this.backend?.close();
  }
}

function withoutRetrying(error: unknown): never {
  throw error instanceof NotWorthRetrying ? new UnrecoverableError(error.message) : error;
}
