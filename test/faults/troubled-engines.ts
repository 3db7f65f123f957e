import { withClient } from '#platform/database';
import { type EventStore, EventStoreDbEventStore, PostgresEventStore } from '#platform/event-store';
import { emptyEventStoreDb, type EventStoreDbDouble } from '#platform/event-store/testing';
import type { EventStoreChoice } from '#platform/config';
import { freshDatabase, type TestDatabase } from '../support/database.js';

/** An event store with its database, and what may go wrong between them and the service. */
export interface TroubledEngine {
  readonly name: EventStoreChoice['engine'];
  readonly database: TestDatabase;
  readonly store: EventStore;
  /** Each makes one thing go wrong, now or with the next call. */
  readonly troubles: Readonly<Record<string, () => void | Promise<unknown>>>;
  heal(): void;
  remove(): void;
}

export async function troubledPostgres(): Promise<TroubledEngine> {
  const database = await freshDatabase();
  return {
    name: 'postgresql',
    database,
    store: new PostgresEventStore({ connectionString: database.serviceUrl }),
    troubles: cutsOf(database),
    heal: () => undefined,
    remove: () => undefined,
  };
}

export async function troubledEventStoreDb(): Promise<TroubledEngine> {
  const database = await freshDatabase();
  const server = await emptyEventStoreDb();
  return {
    name: 'eventstoredb',
    database,
    store: new EventStoreDbEventStore({ connectionString: server.url, answerWithin: server.double ? 300 : 3_000 }),
    troubles: { ...cutsOf(database), ...(server.double && troublesOf(server.double)) },
    heal: () => server.double?.faults.heal(),
    remove: () => server.stop(),
  };
}

/** What a real server does not do on demand. */
function troublesOf(server: EventStoreDbDouble): TroubledEngine['troubles'] {
  const { faults } = server;
  return {
    'an append is stored and answered too late': () => faults.next('append', { kind: 'slow', milliseconds: 500 }),
    'an append is stored and never answered': () => faults.next('append', { kind: 'unanswered' }),
    'an append breaks off': () => faults.next('append', { kind: 'drop', after: 0 }),
    'the server is not ready': () => faults.next('append', { kind: 'not-ready' }),
    'a read breaks off': () => faults.next('read', { kind: 'drop', after: 1 }),
    'a subscription comes late': () => faults.next('subscribe', { kind: 'slow', milliseconds: 200 }),
    'subscriptions break': () => server.interruptSubscriptions('drop'),
    'subscriptions end as if all were well': () => server.interruptSubscriptions('end'),
    'subscriptions fall silent': () => server.interruptSubscriptions('silence'),
  };
}

/** Whatever is under way: an append, the rows of a view, a session. */
function cutsOf({ adminUrl }: TestDatabase): TroubledEngine['troubles'] {
  const cut = (condition: string) => () =>
    withClient(adminUrl, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and (${condition})`,
      ),
    );
  return {
    'every connection is cut': cut('true'),
    'connections that write are cut': cut(`state = 'active' or backend_xid is not null`),
    'the owner of the views is cut off': cut(`application_name = 'bang-vang locks'`),
  };
}
