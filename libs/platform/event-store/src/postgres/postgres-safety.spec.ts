import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type FreshEventStore, freshEventStore, inDatabase } from '#platform/event-store/testing';
import { eventually } from '../../../../../test/support/eventually.js';
import { EventStoreUnavailable } from '../event-store.js';
import { anEvent, everything } from '../event-store.contract.js';
import { verifyChain } from '../verify-chain.js';
import { PostgresEventStore } from './postgres-event-store.js';

const changes = [
  `update event_store.events set type = 'Forged'`,
  `delete from event_store.events`,
  `truncate event_store.events`,
];

describe('stored events in PostgreSQL', () => {
  let fresh: FreshEventStore;
  beforeAll(async () => {
    fresh = await freshEventStore();
    await fresh.store.append('dossier-1', [anEvent({ places: 4 }), anEvent({ places: 5 })], { expected: 'none' });
  });
  afterAll(() => fresh.close());
  const cutConnections = () =>
    inDatabase(fresh.ownerUrl, [
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    ]);

  it.each(changes)('are protected from the service role by privilege: %s', async (change) => {
    await expect(inDatabase(fresh.serviceUrl, [change])).rejects.toThrow(/permission denied/);
  });

  it.each(changes)('are protected from everybody by a trigger: %s', async (change) => {
    await expect(inDatabase(fresh.ownerUrl, [change])).rejects.toThrow(/stored events never change/);
    await expect(inDatabase(fresh.ownerUrl, [`set session_replication_role = replica`, change])).rejects.toThrow(
      /stored events never change/,
    );
  });

  it('cannot be given a forged place in the order by the service role', async () => {
    const forged = `insert into event_store.events (tx, stream, revision, id, type, version, data, metadata, hash)
      values ('1', 'dossier-9', 0, gen_random_uuid(), 'Forged', 1, '{}', '{}', '\\x00')`;
    await expect(inDatabase(fresh.serviceUrl, [forged])).rejects.toThrow(/permission denied/);
  });

  it('survive connections that are cut while many append: every append is answered once and stored once', async () => {
    const received: string[] = [];
    const subscription = fresh.store.subscribe(
      {},
      async ({ events }) => void received.push(...events.map(({ id }) => id)),
    );
    const written: string[] = [];
    let cutting = true;
    const writers = Array.from({ length: 16 }, async (_, number) => {
      for (let turn = 0; cutting; turn++) {
        const event = anEvent();
        expect(
          await fresh.store.append(`cut-${number}`, [event], { expected: turn === 0 ? 'none' : BigInt(turn - 1) }),
        ).toMatchObject({ revision: BigInt(turn) });
        written.push(event.id);
      }
    });
    for (let cut = 0; cut < 6; cut++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await cutConnections();
    }
    cutting = false;
    await Promise.all(writers);
    const stored = (await everything(fresh.store)).map(({ id }) => id);
    await eventually(() => received.length >= stored.length);
    await subscription.stop();
    expect(received).toEqual(stored);
    expect(stored.filter((id) => written.includes(id))).toHaveLength(written.length);
    expect(stored).toHaveLength(written.length + 2);
  });

  it('reach a subscriber within moments again after its connections were cut', async () => {
    const store = fresh.open({ poll: 600_000 });
    const received: string[] = [];
    const subscription = store.subscribe({}, async ({ events }) => void received.push(...events.map(({ id }) => id)));
    await eventually(() => received.length > 0);
    await cutConnections();
    const event = anEvent();
    await eventually(async () => (await listeners(fresh.ownerUrl)) > 0);
    await fresh.store.append(`after-the-cut-1`, [event], { expected: 'none' });
    await eventually(() => received.includes(event.id));
    await subscription.stop();
  });

  it('are out of reach for a while: the append says so after its patience', async () => {
    const nowhere = new PostgresEventStore({ connectionString: 'postgres://nobody@127.0.0.1:1/none', patience: 50 });
    await expect(nowhere.append('a-1', [anEvent()], { expected: 'none' })).rejects.toBeInstanceOf(
      EventStoreUnavailable,
    );
    await expect(nowhere.readStream('a-1')).rejects.toBeInstanceOf(EventStoreUnavailable);
    await nowhere.close();
  });

  it('are found by the hash chain when a superuser has changed or removed one', async () => {
    const { store, ownerUrl } = fresh;
    expect((await verifyChain(store)).broken).toBeUndefined();
    await store.append('dossier-2', [anEvent(), anEvent(), anEvent()], { expected: 'none' });
    const tamper = (change: string) =>
      inDatabase(ownerUrl, [
        'alter table event_store.events disable trigger events_never_change',
        change,
        'alter table event_store.events enable always trigger events_never_change',
      ]);
    await tamper(`delete from event_store.events where stream = 'dossier-2' and revision = 1`);
    expect((await verifyChain(store)).broken).toMatchObject({ stream: 'dossier-2', revision: 2n, fault: 'missing' });
    await tamper(`update event_store.events set data = '{"places":40}' where stream = 'dossier-1' and revision = 0`);
    const report = await verifyChain(store);
    expect(report.broken).toMatchObject({ stream: 'dossier-1', revision: 0n, fault: 'changed' });
  });

  it('are refused when they come from another cluster, where transaction ids mean other moments', async () => {
    await fresh.store.check();
    await inDatabase(fresh.ownerUrl, [
      `insert into event_store.events (tx, stream, revision, id, type, version, data, metadata, hash)
       values ('999999999', 'restored-1', 0, gen_random_uuid(), 'Restored', 1, '{}', '{}', '\\x00')`,
    ]);
    await expect(fresh.store.check()).rejects.toThrow(/restored into another cluster/);
  });
});

async function listeners(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and query = 'listen event_store'`,
  );
  await client.end();
  return rows.length;
}
