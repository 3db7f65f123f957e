import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import {
  type Automation,
  AutomationRunner,
  AutomationCheckpointsByLog1763700000800,
  AutomationCheckpointsNameTheirEvent1763700001400,
  CreateAutomations1763700000300,
} from '#platform/automations';
import { dataSourceOptions, serviceRole, SingleRunner, sqlMigration } from '#platform/database';
import { CreateDiscrepancies1763700001500 } from '#platform/discrepancies';
import type { NewEvent } from '#platform/event-sourcing';
import {
  type EventStore,
  eventStoreMigration,
  EventStoreUnavailable,
  PostgresEventStore,
  verifyChain,
} from '#platform/event-store';
import {
  CreateViewBuilds1763700001600,
  CreateViews1763700000200,
  registerView,
  type View,
  ViewCheckpointsByLog1763700000700,
  ViewCheckpointsNameTheirEvent1763700001300,
  ViewProgress,
  ViewRunner,
} from '#platform/read-models';
import { eventually } from '../support/eventually.js';
import { RestartableServer } from '../support/restartable-server.js';

@Entity({ name: 'event_count' })
class EventCount {
  @PrimaryColumn('text') id: string;
  @Column('int') count: number;
}

const eventCount: View<EventCount> = {
  name: 'event-count',
  version: 1,
  handles: ['PlaceReserved'],
  keys: () => ['all'],
  project: (row) => ({ id: 'all', count: (row?.count ?? 0) + 1 }),
};
const views = [registerView(eventCount, EventCount)];

const answerEvery: Automation = {
  name: 'when-a-place-is-reserved-answer',
  handles: ['PlaceReserved'],
  react: ({ id }) => [{ key: 'answer', command: ({ commandId }) => ({ id, commandId }) }],
};

const migrations = [
  sqlMigration('CreateEventStore1763700000100', eventStoreMigration(serviceRole)),
  CreateViews1763700000200,
  ViewCheckpointsByLog1763700000700,
  CreateAutomations1763700000300,
  AutomationCheckpointsByLog1763700000800,
  ViewCheckpointsNameTheirEvent1763700001300,
  AutomationCheckpointsNameTheirEvent1763700001400,
  CreateDiscrepancies1763700001500,
  CreateViewBuilds1763700001600,
];

let server: RestartableServer;
beforeAll(async () => (server = await RestartableServer.start(migrations)));
afterAll(() => server.remove());
const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function openStore(patience?: number): PostgresEventStore {
  const store = new PostgresEventStore({ connectionString: server.database.serviceUrl, patience });
  cleanUps.push(() => store.close());
  return store;
}

function reserved(): NewEvent {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'PlaceReserved',
    version: 1,
    data: { nominee: 'Nguyễn Thị Hoa' },
    metadata: {
      at: '2025-08-04T03:00:00.000Z',
      actor: 'don-vi',
      commandId,
      correlationId: commandId,
      causationId: commandId,
    },
  };
}

async function idsIn(store: EventStore): Promise<string[]> {
  const { events } = await store.readAll({ max: 100_000 });
  return events.map(({ id }) => id);
}

/** Appends to several streams until told to stop; every append waits for the server by itself. */
function writing(store: EventStore) {
  const written: string[] = [];
  let going = true;
  const writers = Array.from({ length: 8 }, async () => {
    const stream = `ledger-${randomUUID()}`;
    for (let turn = 0n; going; turn++) {
      const event = reserved();
      const { revision } = await store.append(stream, [event], { expected: turn === 0n ? 'none' : turn - 1n });
      if (revision !== turn) throw new Error(`revision ${revision} instead of ${turn}`);
      written.push(event.id);
    }
  });
  const stop = async () => {
    going = false;
    await Promise.all(writers);
    return written;
  };
  return { written, stop };
}

async function restartWhile({ written }: { readonly written: readonly string[] }): Promise<void> {
  await eventually(() => written.length > 50);
  await server.goAway();
  await sleep(500);
  await server.comeBack();
  const before = written.length;
  await eventually(() => written.length > before + 50);
}

describe('a restart of the database server', () => {
  it('loses and doubles nothing: each append is answered once, stored once and received once', async () => {
    const store = openStore(30_000);
    const received: string[] = [];
    const subscription = store.subscribe({}, async ({ events }) => void received.push(...events.map(({ id }) => id)));

    const writers = writing(store);
    await restartWhile(writers);
    const written = await writers.stop();

    const stored = await idsIn(store);
    await eventually(() => received.length >= stored.length);
    await subscription.stop();
    expect(received).toEqual(stored);
    expect([...stored].sort()).toEqual([...written].sort());
    expect((await verifyChain(store)).broken).toBeUndefined();
  });

  it('lets an append that had given up be repeated without storing it twice', async () => {
    const store = openStore(100);
    const event = reserved();
    const append = () => store.append(`dossier-${event.id}`, [event], { expected: 'none' });
    const before = (await idsIn(store)).length;

    await server.goAway();
    await expect(append()).rejects.toBeInstanceOf(EventStoreUnavailable);
    await server.comeBack();
    const first = await append();

    expect(await append()).toEqual(first);
    expect(await idsIn(store)).toHaveLength(before + 1);
  });

  it('interrupts views, automations and their locks, and they go on by themselves', async () => {
    const store = openStore(30_000);
    const { serviceUrl } = server.database;
    const dataSource = await new DataSource(
      dataSourceOptions({ url: serviceUrl, entities: [EventCount] }),
    ).initialize();
    cleanUps.push(() => dataSource.destroy());
    const progress = new ViewProgress(dataSource, store, views);
    const runner = new SingleRunner(serviceUrl, { retryAfter: 200 });
    cleanUps.push(() => runner.stop());
    const answered = new Map<string, string>();
    const viewRunner = new ViewRunner({ dataSource, store, views, catalogue: {}, progress, runner });
    const automations = new AutomationRunner({
      dataSource,
      store,
      runner,
      automations: [answerEvery],
      clock: { now: () => new Date('2025-08-05T01:00:00Z') },
      dispatch: async (command) => {
        const { id, commandId } = command as { id: string; commandId: string };
        if ((answered.get(id) ?? commandId) !== commandId) throw new Error('the same reaction under another id');
        answered.set(id, commandId);
      },
    });
    await viewRunner.start();
    automations.start();
    await progress.untilLive();

    const writers = writing(store);
    await eventually(() => writers.written.length > 50);
    await server.goAway();
    await sleep(1_500);
    await server.comeBack();
    await eventually(() => writers.written.length > 200);
    await writers.stop();

    const stored = await idsIn(store);
    await eventually(() => answered.size === stored.length);
    await eventually(
      async () => (await dataSource.getRepository(EventCount).findOneByOrFail({ id: 'all' })).count >= stored.length,
    );
    expect(await dataSource.getRepository(EventCount).find()).toEqual([{ id: 'all', count: stored.length }]);
    await eventually(async () => (await viewRunner.status())[0]!.failure === undefined);
    expect((await viewRunner.status())[0]).toMatchObject({ state: 'following', live: true, waitingEvents: 0 });
    expect((await automations.status())[0]).toMatchObject({ active: true, failure: undefined });
  });
});
