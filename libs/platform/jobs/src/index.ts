export type { QueueBackend } from './backend.js';
export { CreateJobQueues1763700001000 } from './create-job-queues.migration.js';
export { evictionPolicy } from './eviction.js';
export { type JobQueue, type JobUnderWay, type NewJob, NotWorthRetrying } from './job-queue.js';
export { type DeadLetter, JobQueues, type JobQueuesOptions, type QueueCounts } from './job-queues.js';
export { type JobFailure, JobWorkers, type JobWorkersOptions } from './job-workers.js';
export type { Plan, PlannedJob } from './plan.js';
export { PlanKeeper, type PlanKeeperOptions } from './plan-keeper.js';
export { type DueCommand, dueCommands } from './planned-jobs.js';
