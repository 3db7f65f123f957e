import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { eventStoreMigration, PostgresEventStore, type PostgresEventStoreOptions } from '#platform/event-store';

export interface FreshEventStore {
  readonly store: PostgresEventStore;
  /** Of the service role: what the store itself uses. */
  readonly serviceUrl: string;
  /** Of a superuser, in the same database. */
  readonly ownerUrl: string;
  /** Another instance on the same database, as a second process would have one. */
  open(options?: Partial<PostgresEventStoreOptions>): PostgresEventStore;
  close(): Promise<void>;
}

/** An empty event store in a database of its own, on the server of `TEST_DATABASE_URL` (a superuser's). */
export async function freshEventStore(server = process.env.TEST_DATABASE_URL): Promise<FreshEventStore> {
  if (!server)
    throw new Error('TEST_DATABASE_URL is not set: run the specs through jest, whose global setup starts PostgreSQL');
  const name = `event_store_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await inDatabase(server, [
    `create role ${name} login password '${password}'`,
    `create database ${name} encoding 'UTF8' template template0`,
  ]);
  const ownerUrl = withParts(server, { pathname: `/${name}` });
  await inDatabase(ownerUrl, eventStoreMigration(name));
  const serviceUrl = withParts(ownerUrl, { username: name, password });
  const stores: PostgresEventStore[] = [];
  const open = (options: Partial<PostgresEventStoreOptions> = {}) => {
    const store = new PostgresEventStore({ connectionString: serviceUrl, ...options });
    stores.push(store);
    return store;
  };
  const close = async () => {
    await Promise.all(stores.map((store) => store.close()));
    await inDatabase(server, [`drop database ${name} with (force)`, `drop role ${name}`]);
  };
  return { store: open(), serviceUrl, ownerUrl, open, close };
}

export async function inDatabase(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function withParts(url: string, parts: { pathname?: string; username?: string; password?: string }): string {
  return Object.assign(new URL(url), parts).href;
}
