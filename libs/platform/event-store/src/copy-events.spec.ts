import { randomUUID } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreDbDouble, type FreshEventStore, freshEventStore } from '#platform/event-store/testing';
import { copyEvents, DifferentHistory } from './copy-events.js';
import { anEvent, everything } from './event-store.contract.js';
import type { EventStore } from './event-store.js';
import { EventStoreDbEventStore } from './eventstoredb/eventstoredb-event-store.js';
import { verifyChain } from './verify-chain.js';

describe('copying events', () => {
  let postgres: FreshEventStore;
  let server: EventStoreDbDouble;
  let eventstoredb: EventStoreDbEventStore;
  beforeEach(async () => {
    postgres = await freshEventStore();
    server = await new EventStoreDbDouble().start();
    eventstoredb = new EventStoreDbEventStore({ connectionString: server.url });
    const streams = Array.from({ length: 12 }, (_, index) => `dossier-${index}`);
    for (const stream of streams)
      await postgres.store.append(stream, [anEvent({ tên: 'Phòng số 1 🏅' }), anEvent()], { expected: 'none' });
    for (const stream of streams)
      await postgres.store.append(
        stream,
        Array.from({ length: 120 }, (_, number) => anEvent({ number })),
        { expected: 1n },
      );
  });
  afterEach(async () => {
    await eventstoredb.close();
    server.stop();
    await postgres.close();
  });

  const total = 12 * 122;
  const history = async (store: EventStore) =>
    (await everything(store)).map(({ stream, revision, id, type, data, metadata, hash }) => ({
      stream,
      revision,
      id,
      type,
      data,
      metadata,
      hash,
    }));

  it('gives the same events in the same order with the same hashes, there and back', async () => {
    const heard: number[] = [];
    expect(await copyEvents(postgres.store, eventstoredb, (events) => heard.push(events))).toEqual({
      events: total,
      copied: total,
    });
    expect(heard.at(-1)).toBe(total);
    expect(await history(eventstoredb)).toEqual(await history(postgres.store));
    expect(await verifyChain(eventstoredb)).toEqual({ streams: 12, events: total });

    const back = await freshEventStore();
    await copyEvents(eventstoredb, back.store);
    expect(await history(back.store)).toEqual(await history(postgres.store));
    await back.close();
  });

  it('goes on where it stopped, and copies what came since', async () => {
    server.faults.next('append', ...Array.from({ length: 15 }, () => ({ kind: 'slow', milliseconds: 0 }) as const), {
      kind: 'refuse',
      code: status.PERMISSION_DENIED,
    });
    await expect(copyEvents(postgres.store, eventstoredb)).rejects.toMatchObject({ name: 'EventStoreUnavailable' });
    server.faults.heal();
    const { events, copied } = await copyEvents(postgres.store, eventstoredb);
    expect(events).toBe(total);
    expect(copied).toBeGreaterThan(0);
    expect(copied).toBeLessThan(total);

    await postgres.store.append('dossier-0', [anEvent()], { expected: 121n });
    expect(await copyEvents(postgres.store, eventstoredb)).toEqual({ events: total + 1, copied: 1 });
    expect(await copyEvents(postgres.store, eventstoredb)).toEqual({ events: total + 1, copied: 0 });
  });

  it('refuses a target that has a history of its own', async () => {
    await eventstoredb.append(`unit-${randomUUID()}`, [anEvent()], { expected: 'none' });
    await expect(copyEvents(postgres.store, eventstoredb)).rejects.toBeInstanceOf(DifferentHistory);
    expect(await everything(eventstoredb)).toHaveLength(1);
  });
});
