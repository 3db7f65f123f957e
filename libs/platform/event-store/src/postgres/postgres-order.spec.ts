import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type FreshEventStore, freshEventStore, inDatabase } from '#platform/event-store/testing';
import { eventually } from '../../../../../test/support/eventually.js';
import { RevisionConflict } from '../event-store.js';
import { anEvent, everything } from '../event-store.contract.js';
import { verifyChain } from '../verify-chain.js';
import { appenderLock } from './schema.js';

const rawInsert = `insert into event_store.events (stream, revision, id, type, version, data, metadata, hash)
  values ($1, 0, gen_random_uuid(), 'Raw', 1, '{}', '{}', '\\x00') returning id`;

/** An appender that takes its place in the order and then takes its time. */
async function appendWithoutCommitting(
  url: string,
  stream: string,
): Promise<{ id: string; commit(): Promise<void>; rollBack(): Promise<void> }> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('begin');
  await client.query(`select pg_advisory_xact_lock_shared(${appenderLock})`);
  const { rows } = await client.query<{ id: string }>(rawInsert, [stream]);
  const end = async (how: string) => {
    await client.query(how);
    await client.end();
  };
  return { id: rows[0]!.id, commit: () => end('commit'), rollBack: () => end('rollback') };
}

describe('the order of all events in PostgreSQL', () => {
  let fresh: FreshEventStore;
  beforeAll(async () => void (fresh = await freshEventStore()));
  afterAll(() => fresh.close());

  it('a subscriber waits for an append that began earlier and commits later, and then sees it first', async () => {
    const { store, serviceUrl } = fresh;
    const received: string[] = [];
    const subscription = store.subscribe({}, async ({ events }) => void received.push(...events.map(({ id }) => id)));
    const slow = await appendWithoutCommitting(serviceUrl, 'slow-1');
    const aborted = await appendWithoutCommitting(serviceUrl, 'slow-2');
    const quick = anEvent();
    await store.append('quick-1', [quick], { expected: 'none' });
    expect(await store.readStream('quick-1')).toHaveLength(1);
    await sleep(150);
    expect(received).toEqual([]);
    await aborted.rollBack();
    await slow.commit();
    await eventually(() => received.length === 2);
    await subscription.stop();
    expect(received).toEqual([slow.id, quick.id]);
  });

  it('a long transaction that appends nothing does not hold a subscriber up', async () => {
    const { store, ownerUrl } = fresh;
    await inDatabase(ownerUrl, ['create table elsewhere (i int)']);
    const foreign = new pg.Client(ownerUrl);
    await foreign.connect();
    await foreign.query('begin');
    await foreign.query('insert into elsewhere values (1)');
    const event = anEvent();
    const received: string[] = [];
    const subscription = store.subscribe({}, async ({ events }) => void received.push(...events.map(({ id }) => id)));
    await store.append('beside-1', [event], { expected: 'none' });
    await eventually(() => received.includes(event.id));
    await subscription.stop();
    await foreign.query('rollback');
    await foreign.end();
  });

  it('nothing is lost or doubled with 96 concurrent writers in two processes, some slow, some aborting', async () => {
    const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
    console.log(`seed ${seed}`);
    const chance = randomFrom(seed);
    const stores = [fresh.store, fresh.open()];
    const counts = new Map<string, number>();
    const received: string[] = [];
    const subscription = stores[1]!.subscribe({ batchSize: 100 }, async ({ events }) => {
      for (const { id } of events) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        received.push(id);
      }
    });
    const acknowledged: string[] = [];
    const conflicts = { count: 0 };
    const writer = async (number: number) => {
      const store = stores[number % 2]!;
      for (let turn = 0; turn < 25; turn++) {
        const stream = `contended-${seed}-${Math.floor(chance() * 150)}`;
        const head = (await store.readStream(stream)).at(-1)?.revision;
        const events = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => anEvent());
        try {
          await store.append(stream, events, { expected: head ?? 'none' });
          acknowledged.push(...events.map(({ id }) => id));
        } catch (error) {
          if (!(error instanceof RevisionConflict)) throw error;
          conflicts.count++;
        }
      }
    };
    const slowWriter = async (number: number) => {
      for (let turn = 0; turn < 20; turn++) {
        const slow = await appendWithoutCommitting(fresh.serviceUrl, `held-${seed}-${number}-${turn}`);
        await sleep(chance() * 30);
        if (turn % 5 === 0) await slow.rollBack();
        else await slow.commit().then(() => acknowledged.push(slow.id));
      }
    };
    await Promise.all([
      ...Array.from({ length: 88 }, (_, number) => writer(number)),
      ...Array.from({ length: 8 }, (_, number) => slowWriter(number)),
    ]);
    await eventually(() => acknowledged.every((id) => counts.has(id)));
    await subscription.stop();
    expect(conflicts.count).toBeGreaterThan(0);
    expect([...counts.values()].filter((count) => count !== 1)).toEqual([]);
    const stored = (await everything(fresh.store)).map(({ id }) => id);
    expect(received).toEqual(stored);
    expect(acknowledged.filter((id) => !counts.has(id))).toEqual([]);
    const revisions = new pg.Client(fresh.ownerUrl);
    await revisions.connect();
    const { rows } = await revisions.query(
      `select stream from event_store.events group by stream having max(revision) + 1 <> count(*)`,
    );
    await revisions.end();
    expect(rows).toEqual([]);
    expect(await chainOf(fresh, 'contended-')).toBeUndefined();
  });
});

/** The streams written by hand in these specs carry no hash: leave them out. */
async function chainOf(fresh: FreshEventStore, prefix: string) {
  const { store } = fresh;
  const filtered = Object.assign(Object.create(store) as typeof store, {
    readAll: async (options: Parameters<typeof store.readAll>[0]) => {
      const page = await store.readAll(options);
      return { ...page, events: page.events.filter(({ stream }) => stream.startsWith(prefix)) };
    },
  });
  return (await verifyChain(filtered)).broken;
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
