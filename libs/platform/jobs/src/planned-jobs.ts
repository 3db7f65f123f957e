import type { Job } from 'bullmq';
import type { JobQueue, NewJob } from './job-queue.js';
import type { JobQueues } from './job-queues.js';
import type { PlannedJob } from './plan.js';

/** A planned job as it lies in the queue. */
export interface DueCommand {
  /** The name of the plan. */
  readonly plan: string;
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly data: object;
}

/** The queue of what is to happen at an instant. */
export const dueCommands: JobQueue<DueCommand> = { name: 'due-commands', attempts: 8, firstRetryAfter: 5_000 };

export interface PlanChanges {
  readonly added: number;
  readonly moved: number;
  readonly removed: number;
}

/** Milliseconds by which clocks may differ without a job being planned anew. */
const tolerance = 60_000;
const batch = 500;

/** The same job at another instant is another job: that is how a moved instant replaces the planned one. */
export const jobIdOf = (plan: string, { key, at }: PlannedJob<object>): string =>
  `${plan}.${key}@${at.replaceAll(':', '.')}`;

/**
 * Makes the queue hold these jobs and no others. What is being done, tried again or dead stays as it is. Told
 * the same again
 * it changes nothing; told after a loss, or after a jump of the clock, it mends the queue.
 */
export async function keepPlan(
  queues: JobQueues,
  planned: ReadonlyMap<string, DueCommand>,
  now: Date,
): Promise<PlanChanges> {
  const queue = queues.open(dueCommands.name);
  const [delayed, waiting, untouchable] = [
    await queue.getDelayed(),
    await queue.getWaiting(),
    await queue.getJobs(['active', 'failed']),
  ] as [Job[], Job[], Job[]];
  const there = new Set([...delayed, ...waiting, ...untouchable].map(({ id }) => id!));
  const superfluous = [...delayed, ...waiting].filter(({ id }) => !planned.has(id!));
  const misplaced = delayed
    .filter(({ id, attemptsMade }) => attemptsMade === 0 && planned.has(id!))
    .filter((job) => isMisplaced(job, delayOf(planned.get(job.id!)!, now)));
  await remove([...superfluous, ...misplaced]);
  for (const { id } of misplaced) there.delete(id!);

  const missing = [...planned]
    .filter(([id]) => !there.has(id))
    .map(([id, data]): NewJob<DueCommand> => ({ id, data, delay: delayOf(data, now) }));
  for (let index = 0; index < missing.length; index += batch)
    await queues.addAll(dueCommands, missing.slice(index, index + batch));
  return { added: missing.length - misplaced.length, moved: misplaced.length, removed: superfluous.length };
}

const delayOf = ({ at }: DueCommand, now: Date): number => Math.max(0, Date.parse(at) - now.getTime());

/** By the queue's clock the job would come at another time than by ours. */
function isMisplaced({ timestamp, delay }: Job, wanted: number): boolean {
  const left = timestamp + delay - Date.now();
  return wanted === 0 ? left > tolerance : Math.abs(left - wanted) > tolerance;
}

/** A job that a worker has just taken cannot be removed; it will find out by itself that it is not wanted. */
async function remove(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) await job.remove().catch(() => undefined);
}
