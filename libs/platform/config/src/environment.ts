import path from 'node:path';
import { InvalidEnvironment } from './invalid-environment.js';
import { Variables } from './variables.js';

const mebibyte = 1024 * 1024;

export type EventStoreChoice =
  { readonly engine: 'postgresql' } | { readonly engine: 'eventstoredb'; readonly url: string };

export type QueueChoice = { readonly engine: 'postgres' } | { readonly engine: 'redis'; readonly url: string };

/** Everything that may differ between two installations. */
export interface Environment {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Scheme and host under which people reach the service; their browsers' requests must come from there. */
  readonly publicOrigin: string;
  /** Addresses and ranges of the proxies in front: their X-Forwarded-For tells who is calling. */
  readonly trustedProxies: readonly string[];
  /**
   * Absent: the embedded server in the data directory. A process without `adminUrl` leaves migrations to another
   * one.
   */
  readonly database?: { readonly url: string; readonly adminUrl?: string };
  /** Where the events are. Views, queues and accounts are in the database either way. */
  readonly eventStore: EventStoreChoice;
  readonly jobs: {
    /** Where jobs wait for their time. */
    readonly backend: QueueChoice;
    /** Jobs of one queue that one process does at a time. */
    readonly concurrency: number;
  };
  readonly appraisal: {
    /** Working days after which an appraisal is overdue; absent: it never is, no source prints a term. */
    readonly termWorkingDays?: number;
  };
  /** Absent: nothing is sent, people find their notices in the application. */
  readonly mail?: { readonly smtpUrl: string; readonly from: string };
  readonly dataDirectory: string;
  /** Fills an empty service with units, rounds and accounts to try it with. */
  readonly demo: boolean;
  readonly attachments: {
    /** Bytes of one file at the most. */
    readonly maxBytes: number;
    /** Files of one dossier at the most. */
    readonly maxPerDossier: number;
  };
  readonly session: {
    /** A person is signed out after so many hours, whatever they do. */
    readonly hours: number;
  };
  readonly metrics: {
    /** Lets collectors on other machines read /metrics; without it only this machine may. */
    readonly token?: string;
  };
  /** Shows the description of the API to whoever asks. */
  readonly apiDocs: boolean;
  /** Absent: nothing is traced, and nothing for it is loaded. */
  readonly tracing?: { readonly endpoint: string };
  /** Lets the demo move the service's clock. Never in production. */
  readonly travelledClock: boolean;
}

/** @throws InvalidEnvironment that names every wrong variable */
export function readEnvironment(values: NodeJS.ProcessEnv = process.env): Environment {
  const variables = new Variables(values);
  const production = variables.text('NODE_ENV') === 'production';
  const host = variables.text('HOST') ?? '127.0.0.1';
  const port = variables.integer('PORT', { from: 0, to: 65_535, otherwise: 3000 });
  const environment: Environment = {
    production,
    host,
    port,
    publicOrigin: variables.origin('PUBLIC_ORIGIN') ?? `http://${host}:${port}`,
    trustedProxies: variables.addresses('TRUSTED_PROXIES'),
    database: readDatabase(variables),
    eventStore: readEventStore(variables),
    jobs: {
      backend: readQueueBackend(variables),
      concurrency: variables.integer('JOB_CONCURRENCY', { from: 1, to: 100, otherwise: 4 }),
    },
    appraisal: {
      termWorkingDays:
        variables.integer('APPRAISAL_TERM_WORKING_DAYS', { from: 0, to: 250, otherwise: 0 }) || undefined,
    },
    mail: readMail(variables),
    dataDirectory: path.resolve(variables.text('DATA_DIRECTORY') ?? 'data'),
    demo: variables.flag('DEMO', !production),
    attachments: {
      maxBytes: variables.integer('ATTACHMENT_MAX_MEBIBYTES', { from: 1, to: 1024, otherwise: 25 }) * mebibyte,
      maxPerDossier: variables.integer('ATTACHMENT_MAX_PER_DOSSIER', { from: 1, to: 10_000, otherwise: 500 }),
    },
    session: { hours: variables.integer('SESSION_HOURS', { from: 1, to: 24 * 30, otherwise: 12 }) },
    metrics: { token: variables.secret('METRICS_TOKEN', { least: 24 }) },
    apiDocs: variables.flag('API_DOCS', !production),
    tracing: readTracing(variables),
    travelledClock: variables.flag('TRAVELLED_CLOCK', false),
  };
  if (production && environment.travelledClock) {
    variables.refuse(
      'TRAVELLED_CLOCK',
      'không được dùng khi NODE_ENV=production',
      'is not allowed with NODE_ENV=production',
    );
  }
  if (variables.wrong.length > 0) throw new InvalidEnvironment(variables.wrong);
  return environment;
}

function readDatabase(variables: Variables): Environment['database'] {
  const url = variables.databaseUrl('DATABASE_URL');
  const adminUrl = variables.databaseUrl('DATABASE_ADMIN_URL');
  if (variables.text('DATABASE_ADMIN_URL') && !variables.text('DATABASE_URL')) {
    variables.refuse(
      'DATABASE_URL',
      'phải đi cùng DATABASE_ADMIN_URL',
      'must be given together with DATABASE_ADMIN_URL',
    );
  }
  return url === undefined ? undefined : { url, adminUrl };
}

function readEventStore(variables: Variables): EventStoreChoice {
  const engine = variables.choice('EVENT_STORE', ['postgresql', 'eventstoredb']) ?? 'postgresql';
  const url = variables.eventStoreDbUrl('EVENTSTORE_URL');
  if (engine === 'postgresql') {
    if (url)
      variables.refuse(
        'EVENT_STORE',
        'phải là eventstoredb khi có EVENTSTORE_URL',
        'must be eventstoredb where EVENTSTORE_URL is given',
      );
    return { engine };
  }
  if (!variables.text('EVENTSTORE_URL'))
    variables.refuse(
      'EVENTSTORE_URL',
      'phải đi cùng EVENT_STORE=eventstoredb',
      'must be given with EVENT_STORE=eventstoredb',
    );
  return { engine, url: url ?? '' };
}

function readQueueBackend(variables: Variables): QueueChoice {
  const engine = variables.choice('QUEUE_BACKEND', ['postgres', 'redis']) ?? 'postgres';
  const url = variables.redisUrl('REDIS_URL');
  if (engine === 'postgres') {
    if (url)
      variables.refuse('QUEUE_BACKEND', 'phải là redis khi có REDIS_URL', 'must be redis where REDIS_URL is given');
    return { engine };
  }
  if (!variables.text('REDIS_URL'))
    variables.refuse('REDIS_URL', 'phải đi cùng QUEUE_BACKEND=redis', 'must be given with QUEUE_BACKEND=redis');
  return { engine, url: url ?? '' };
}

function readMail(variables: Variables): Environment['mail'] {
  const smtpUrl = variables.smtpUrl('SMTP_URL');
  const from = variables.text('MAIL_FROM');
  const [given, missing] = variables.text('SMTP_URL') ? ['SMTP_URL', 'MAIL_FROM'] : ['MAIL_FROM', 'SMTP_URL'];
  if (variables.text(given) && !variables.text(missing))
    variables.refuse(missing, `phải đi cùng ${given}`, `must be given together with ${given}`);
  return smtpUrl && from ? { smtpUrl, from } : undefined;
}

function readTracing(variables: Variables): Environment['tracing'] {
  const endpoint = variables.httpUrl('OTEL_EXPORTER_OTLP_ENDPOINT');
  return endpoint === undefined ? undefined : { endpoint };
}
