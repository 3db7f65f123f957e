import { letters } from '#contexts/notices.module';
import { dueCommands, type JobQueue } from '#platform/jobs';

/** Every queue of the service: they are counted, and their dead letters shown to administrators. */
export const queues: readonly JobQueue[] = [dueCommands, letters];
