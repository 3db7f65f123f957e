import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../free-port.js';
import { type Binaries, binariesFor } from './binaries.js';
import { clusterAt } from './cluster.js';
import { stopEarlierServer } from './earlier-server.js';
import { checkOwner } from './ownership.js';
import { type Guarded, startGuarded } from './guarded-program.js';
import { keptRunning } from './kept-running.js';
import { type Passwords, passwordsFile, passwordsIn } from './passwords.js';
import { type ServerUser, serverUser } from './server-user.js';

export interface EmbeddedPostgresOptions {
  /** Holds the cluster (`postgres/`) and its passwords (`postgres-passwords.json`, mode 0600). */
  readonly dataDirectory: string;
  /** False for tests: no flush to disk, and the data directory is deleted when the server ends. Default true. */
  readonly durable?: boolean;
  /** Wanted port of 127.0.0.1; another free one is used when it is taken. Default 54329. */
  readonly port?: number;
  /** Further server settings, e.g. `{ shared_buffers: '32MB' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Receives the server's log. */
  readonly log?: (text: string) => void;
  /** Told when the server has ended by itself and could not be started again. Default: thrown where nobody catches. */
  readonly lost?: (why: Error) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** URL of the superuser `postgres`; of the database `postgres` unless another one is named. */
  adminUrl(database?: string): string;
  /** URL of the role `bang_vang_service`, which owns nothing but what migrations grant it. */
  serviceUrl(database: string): string;
  /** Creates the database unless it exists. */
  createDatabase(name: string): Promise<void>;
  /** Closes every connection and writes everything to disk. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL 18 that npm has installed, on 127.0.0.1 only, creating the cluster on first use.
 * The server ends with this process, however that ends; data of a durable one is safe at any moment. When it ends
 * before, it is started again on the same port.
 * @throws ClusterInUse, ForeignData, or Error when the server does not come up
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const user = await serverUser();
  const binaries = await binariesFor(user);
  await checkOwner(options.dataDirectory, ['postgres', 'postgres-passwords.json', 'attachments']);
  await makeDataDirectory(options.dataDirectory, user);
  const passwords = await passwordsIn(passwordsFile(options.dataDirectory));
  const cluster = await clusterAt(path.join(options.dataDirectory, 'postgres'), {
    binaries,
    user,
    adminPassword: passwords.admin,
  });
  await stopEarlierServer(cluster, { binaries, user });

  const place = { cluster, binaries, user };
  const { port, server } = await launch(options, place);
  const kept = keptRunning(server, {
    again: async () => {
      await stopEarlierServer(cluster, place);
      return launchAt(port, options, place);
    },
    lost: options.lost ?? throwUncaught,
  });
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const adminUrl = (database = 'postgres') => url('postgres', passwords.admin, database);
  await ensureServiceRole(adminUrl(), passwords);

  return {
    port,
    adminUrl,
    serviceUrl: (database) => url('bang_vang_service', passwords.service, database),
    createDatabase: (name) => createDatabase(adminUrl(), name),
    stop: () => kept.stop(),
  };
}

/** Where the server runs under another account, that one passes through without seeing what else is there. */
async function makeDataDirectory(directory: string, user: ServerUser): Promise<void> {
  await mkdir(directory, { recursive: true });
  if (user.uid !== undefined) await chmod(directory, 0o711);
}

interface Place {
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly user: ServerUser;
}

async function launch(options: EmbeddedPostgresOptions, place: Place): Promise<{ port: number; server: Guarded }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(options.port ?? 54329);
    try {
      return { port, server: await launchAt(port, options, place) };
    } catch (error) {
      const lostThePort = /could not bind|already in use/.test((error as Error).message);
      if (!lostThePort || attempt === 5) throw error;
    }
  }
}

async function launchAt(
  port: number,
  { dataDirectory, durable = true, settings = {}, log = () => undefined }: EmbeddedPostgresOptions,
  { cluster, binaries, user }: Place,
): Promise<Guarded> {
  const allSettings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  };
  const args = [
    '-D',
    cluster,
    '-p',
    String(port),
    ...Object.entries(allSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const removeAfterwards = durable ? [] : [cluster, path.resolve(dataDirectory)];
  const server = startGuarded({ program: binaries.postgres, args, ...user, removeAfterwards }, log);
  if (await server.printed(/ready to accept connections/)) return server;
  throw new Error(`PostgreSQL did not start:\n${server.output()}`);
}

function throwUncaught(why: Error): void {
  setImmediate(() => {
    throw why;
  });
}

async function ensureServiceRole(adminUrl: string, { service }: Passwords): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query(`select from pg_roles where rolname = 'bang_vang_service'`);
    await client.query(
      `${rowCount ? 'alter' : 'create'} role bang_vang_service login password ${client.escapeLiteral(service)}`,
    );
  });
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
