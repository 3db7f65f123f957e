import path from 'node:path';
import type { Environment, EventStoreChoice, QueueChoice } from '#platform/config';
import type { Clock } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';
import { evictionPolicy, type QueueBackend } from '#platform/jobs';
import { openTracing, type Tracing } from '#platform/tracing';
import { openServingStore } from './database/open-serving-store.js';
import { CannotStart } from './process.js';

/** Everything an api process needs from outside. */
export interface ApiOptions {
  /** Of the service role. */
  readonly databaseUrl: string;
  /** Closed with the application. */
  readonly eventStore: EventStore;
  /** What the event store is; PostgreSQL unless given. */
  readonly engine?: EventStoreChoice['engine'];
  /** Where jobs wait; the database unless given. */
  readonly queues?: QueueBackend;
  readonly clock: Clock;
  /** Scheme and host that people open the application under. */
  readonly publicOrigin: string;
  /** Addresses and ranges whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[];
  readonly session: { readonly hours: number; readonly idleMinutes?: number };
  /** Lets collectors on other machines read /metrics. */
  readonly metrics?: { readonly token?: string };
  /** Told of requests, commands and appends; stopped with the application. */
  readonly tracing?: Tracing;
  /** Shows the description of the API to whoever asks, unless false. */
  readonly apiDocs?: boolean;
  /** Of the built web application; without it only the API is served. */
  readonly webDirectory?: string;
  readonly attachments: { readonly directory: string; readonly maxBytes: number; readonly maxPerDossier: number };
}

/** Where the build puts the web application, as seen from the built api. */
const builtWeb = path.join(import.meta.dirname, '../../../web');

/** What an installation's environment says of it. Opens the event store. @throws CannotStart when Redis evicts */
export async function apiOptions(
  {
    eventStore,
    jobs,
    publicOrigin,
    trustedProxies,
    session,
    metrics,
    tracing,
    attachments,
    apiDocs,
    dataDirectory,
  }: Environment,
  databaseUrl: string,
  clock: Clock,
): Promise<ApiOptions> {
  return {
    databaseUrl,
    queues: await keepingQueues(queueBackend(jobs.backend, databaseUrl)),
    eventStore: await openServingStore(eventStore, databaseUrl),
    engine: eventStore.engine,
    clock,
    publicOrigin,
    trustedProxies,
    session,
    metrics,
    tracing: tracing && (await openTracing(tracing.endpoint, 'bang-vang')),
    apiDocs,
    webDirectory: builtWeb,
    attachments: { directory: path.join(dataDirectory, 'attachments'), ...attachments },
  };
}

export const queueBackend = (choice: QueueChoice, databaseUrl: string): QueueBackend =>
  choice.engine === 'redis' ? choice : { engine: 'postgres', url: databaseUrl };

async function keepingQueues(backend: QueueBackend): Promise<QueueBackend> {
  const policy = backend.engine === 'redis' ? await evictionPolicy(backend.url) : undefined;
  if (policy === undefined) return backend;
  throw new CannotStart(
    `REDIS_URL: máy chủ Redis này xóa dữ liệu khi đầy bộ nhớ (maxmemory-policy ${policy}), việc đang chờ sẽ mất. Hãy đặt maxmemory-policy noeviction / this Redis evicts keys: set maxmemory-policy noeviction.`,
  );
}
