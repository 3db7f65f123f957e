import {
  createPostgresBackend,
  createRedisBackend,
  type Processor,
  type Queue,
  withBackend,
  type Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Client, session } from '#platform/database';

/** Where jobs wait. Both keep them through a restart; neither holds anything that the events could not tell again. */
export type QueueBackend =
  | { readonly engine: 'postgres'; /** Of the service role. */ readonly url: string }
  | { readonly engine: 'redis'; readonly url: string };

/** What BullMQ is opened with. The connections are ours: whoever opens a backend closes it. */
export interface OpenBackend {
  queue(name: string): Queue;
  worker(name: string, processor: Processor, options: Omit<WorkerOptions, 'connection'>): Worker;
  close(): Promise<void>;
}

/**
 * In Redis our keys begin with it; in PostgreSQL it is the schema, which BullMQ's own name does not leave open
 * with a pool of ours.
 */
const prefix = 'bang-vang';
export const schema = 'bullmq';

/** @param connections for queries, at the most; each worker has one of its own for listening besides */
export function openBackend(backend: QueueBackend, connections: number, onError: (error: Error) => void): OpenBackend {
  return backend.engine === 'redis' ? openRedis(backend.url, onError) : openPostgres(backend.url, connections, onError);
}

function openPostgres(connectionString: string, connections: number, onError: (error: Error) => void): OpenBackend {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const settings = {
    Client,
    connectionString,
    application_name: 'bang-vang jobs',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    onConnect: session({ jit: 'off', search_path: schema }),
  };
  const pool = new pg.Pool({ ...settings, max: connections }).on('error', onError);
  return {
    queue: (name) => new Queue(name, { connection: pool }) as unknown as Queue,
    // a worker on our pool would keep one of its connections for listening
    worker: (name, processor, options) =>
      new Worker(name, processor, {
        ...options,
        connection: { ...settings, max: connections, schema },
      }) as unknown as Worker,
    close: () => pool.end(),
  };
}

function openRedis(url: string, onError: (error: Error) => void): OpenBackend {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true }).on('error', onError);
  return {
    queue: (name) => new Queue(name, { connection: redis, prefix }),
    worker: (name, processor, options) => new Worker(name, processor, { ...options, connection: redis, prefix }),
    close: async () => redis.disconnect(),
  };
}
