import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { EventStoreChoice } from '#platform/config';
import { withClient } from '#platform/database';
import { type EventStore, EventStoreDbEventStore, PostgresEventStore } from '#platform/event-store';
import { emptyEventStoreDb } from '#platform/event-store/testing';
import type * as embeddedPostgres from '../../infra/embedded-postgres/index.js';
import { freshDatabase } from '../support/database.js';

export interface OpenedEngines {
  /** Of the database. */
  readonly url: string;
  /** Absent while the service has not got as far as its tables. */
  readonly store?: EventStore;
  readonly engine: EventStoreChoice['engine'];
  /** Of the same events. */
  anotherStore(): EventStore;
}

/** Where a demo keeps its events and views. */
export interface DemoEngines {
  readonly environment: Readonly<Record<string, string>>;
  exist(): boolean;
  /** For as long as no demo runs on them. */
  open<Result>(use: (engines: OpenedEngines) => Promise<Result>): Promise<Result>;
  remove(): void;
}

const built = new URL('../../dist/infra/embedded-postgres/index.js', import.meta.url).href;

/** The embedded server, which dies with the service or without it. */
export function embeddedPostgresOf(dataDirectory: string): DemoEngines {
  const cluster = path.join(dataDirectory, 'postgres');
  return {
    environment: {},
    exist: () => existsSync(path.join(cluster, 'PG_VERSION')),
    async open(use) {
      const { startEmbeddedPostgres } = (await import(built)) as typeof embeddedPostgres;
      const server = await startEmbeddedPostgres({ dataDirectory, port: 0 });
      try {
        await server.createDatabase('bang_vang');
        const url = server.serviceUrl('bang_vang');
        const anotherStore = () => new PostgresEventStore({ connectionString: url });
        const store = (await hasEvents(server.adminUrl('bang_vang'))) ? anotherStore() : undefined;
        return await use({ url, store, anotherStore, engine: 'postgresql' }).finally(() => store?.close());
      } finally {
        await server.stop();
      }
    },
    remove() {
      if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true });
    },
  };
}

/** Servers of their own, which live on when the service dies. */
export async function eventStoreDb(): Promise<DemoEngines> {
  const [server, { serviceUrl: url }] = await Promise.all([emptyEventStoreDb(), freshDatabase()]);
  return {
    environment: { DATABASE_URL: url, EVENT_STORE: 'eventstoredb', EVENTSTORE_URL: server.url },
    exist: () => true,
    async open(use) {
      const anotherStore = () => new EventStoreDbEventStore({ connectionString: server.url });
      const store = anotherStore();
      return use({ url, store, anotherStore, engine: 'eventstoredb' }).finally(() => store.close());
    },
    remove: () => server.stop(),
  };
}

const hasEvents = (adminUrl: string): Promise<boolean> =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ events: string | null }>(
      `select to_regclass('event_store.events')::text as events`,
    );
    return rows[0]!.events !== null;
  });
