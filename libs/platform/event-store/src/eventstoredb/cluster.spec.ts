import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreDbClusterDouble } from '#platform/event-store/testing';
import { eventually } from '../../../../../test/support/eventually.js';
import { anEvent, everything } from '../event-store.contract.js';
import { EventStoreUnavailable } from '../event-store.js';
import { verifyChain } from '../verify-chain.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

describe('an EventStoreDB store on three nodes, when', () => {
  let cluster: EventStoreDbClusterDouble;
  let store: EventStoreDbEventStore;
  const uncaught: unknown[] = [];
  const remember = (error: unknown) => uncaught.push(error);
  const newStream = () => `dossier-${randomUUID()}`;
  // what is under way to a node that has stopped must not fit into its window, or it cannot come late
  const text = 'Đã ghi '.repeat(2_000);
  const append = () => store.append(newStream(), [anEvent({ text })], { expected: 'none' });
  const appends = (count: number) => Promise.all(Array.from({ length: count }, append));
  const leader = () => eventually(() => cluster.leader);

  beforeEach(async () => {
    cluster = await new EventStoreDbClusterDouble().start();
    store = new EventStoreDbEventStore({ connectionString: cluster.url, answerWithin: 400 });
    process.on('uncaughtException', remember).on('unhandledRejection', remember);
  });
  afterEach(async () => {
    await store.close();
    cluster.stop();
    process.off('uncaughtException', remember).off('unhandledRejection', remember);
    expect(uncaught.splice(0)).toEqual([]);
  });

  it('its leader stops for a while and wakes, appends at the next leader, and nothing that comes late does harm', async () => {
    let appended = 0;
    const writing = { on: true };
    const writers = Array.from({ length: 8 }, async () => {
      for (; writing.on; appended++) await append();
    });
    for (let round = 0; round < 3; round++) {
      const stalled = await leader();
      await sleep(300);
      cluster.stall(stalled);
      await sleep(2_500);
      cluster.wake(stalled);
    }
    await sleep(500);
    writing.on = false;
    await Promise.all(writers);
    expect(await verifyChain(store)).toEqual({ streams: appended, events: appended });
  });

  it('all nodes were away for longer than anybody looks for them, appends again as it reads again', async () => {
    await append();
    cluster.nodes.forEach((node) => cluster.kill(node));
    await store.close();
    store = new EventStoreDbEventStore({ connectionString: cluster.url, patience: 2_500 });
    await expect(append()).rejects.toBeInstanceOf(EventStoreUnavailable);
    await expect(store.readAll()).rejects.toBeInstanceOf(EventStoreUnavailable);
    for (const node of cluster.nodes) await cluster.restart(node);
    await leader();
    await expect(store.readAll()).resolves.toMatchObject({ caughtUp: true });
    await expect(append()).resolves.toMatchObject({ revision: 0n });
  });

  it('events can be read and not appended, says so, and when it is over', async () => {
    await store.checkAppending();
    for (const { server } of cluster.nodes) server.faults.always('append', { kind: 'not-ready' });
    await expect(store.readAll()).resolves.toMatchObject({ caughtUp: true });
    await expect(store.checkAppending()).rejects.toBeInstanceOf(EventStoreUnavailable);
    for (const { server } of cluster.nodes) server.faults.heal();
    await store.checkAppending();
    expect(await everything(store)).toEqual([]);
  });

  it('its leader dies, appends at the next one', async () => {
    await append();
    cluster.kill(await leader());
    await appends(10);
    expect(await everything(store)).toHaveLength(11);
  });

  it('leadership is handed on, follows it', async () => {
    await append();
    for (let round = 0; round < 3; round++) {
      cluster.handOn();
      await appends(10);
    }
    expect(await everything(store)).toHaveLength(31);
  });

  it('two of the three are away, waits for one to come back', async () => {
    await append();
    const [one, other] = cluster.nodes;
    cluster.kill(one!);
    cluster.kill(other!);
    const waiting = append();
    await sleep(500);
    await cluster.restart(one!);
    await expect(waiting).resolves.toMatchObject({ revision: 0n });
  });

  it('the other nodes are silent when it starts, asks the one that answers', async () => {
    const [, ...others] = cluster.nodes;
    cluster.stall(others[0]!);
    await append();
  });
});
