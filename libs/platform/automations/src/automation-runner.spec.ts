import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { dataSourceOptions, serviceRole, SingleRunner, sqlMigration } from '#platform/database';
import { CreateDiscrepancies1763700001500, Discrepancies } from '#platform/discrepancies';
import type { CommandContext, NewEvent } from '#platform/event-sourcing';
import {
  type EventStore,
  EventStoreDbEventStore,
  eventStoreMigration,
  PostgresEventStore,
  SharedEventStore,
} from '#platform/event-store';
import { EventStoreDbDouble, putBack, takeBackup } from '#platform/event-store/testing';
import { eventually } from '../../../../test/support/eventually.js';
import {
  type Automation,
  AutomationRunner,
  AutomationCheckpointsByLog1763700000800,
  AutomationCheckpointsNameTheirEvent1763700001400,
  CreateAutomations1763700000300,
} from './index.js';

interface ReleasePlace {
  readonly nominee: string;
  readonly context: CommandContext;
}

const releasePlaces: Automation = {
  name: 'when-a-dossier-is-withdrawn-release-its-places',
  handles: ['DossierWithdrawn'],
  react: ({ data }) =>
    (data as { nominees: string[] }).nominees.map((nominee) => ({
      key: nominee,
      command: (context): ReleasePlace => ({ nominee, context }),
    })),
};

const migrations = [
  sqlMigration('CreateEventStore1763700000100', eventStoreMigration(serviceRole)),
  CreateAutomations1763700000300,
  AutomationCheckpointsByLog1763700000800,
  AutomationCheckpointsNameTheirEvent1763700001400,
  CreateDiscrepancies1763700001500,
];
const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** One process that runs the automation; `answer` is what dispatching a command does there. */
async function startWorker(
  { serviceUrl }: TestDatabase,
  answer: (command: ReleasePlace) => Promise<unknown>,
  automation = releasePlaces,
  store: EventStore = new SharedEventStore(new PostgresEventStore({ connectionString: serviceUrl }), 100),
  untilReadable?: (views: readonly string[]) => Promise<void>,
) {
  const dataSource = await new DataSource(dataSourceOptions({ url: serviceUrl, entities: [] })).initialize();
  const runner = new SingleRunner(serviceUrl, { retryAfter: 200 });
  const automations = new AutomationRunner({
    dataSource,
    store,
    runner,
    automations: [automation],
    clock: { now: () => new Date('2025-08-05T01:00:00Z') },
    dispatch: (command) => answer(command as ReleasePlace),
    untilReadable,
  });
  automations.start();
  let stopping: Promise<unknown> | undefined;
  const stop = () =>
    (stopping ??= runner
      .stop()
      .then(() => store.close())
      .then(() => dataSource.destroy()));
  cleanUps.push(stop);
  return { store, dataSource, automations, stop };
}

function withdrawn(...nominees: string[]): NewEvent {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'DossierWithdrawn',
    version: 1,
    data: { nominees },
    metadata: {
      at: '2025-08-04T03:00:00.000Z',
      actor: 'đơn vị',
      commandId,
      correlationId: commandId,
      causationId: commandId,
    },
  };
}

describe('an automation', () => {
  it('gives its commands in its own name, with the event as their cause', async () => {
    const given: ReleasePlace[] = [];
    const { store } = await startWorker(await freshDatabase(migrations), async (command) => given.push(command));
    const event = withdrawn('An', 'Bình');

    await store.append('dossier-1', [event], { expected: 'none' });
    await eventually(() => given.length === 2);

    expect(given.map(({ nominee }) => nominee)).toEqual(['An', 'Bình']);
    expect(given[0]!.context).toEqual({
      commandId: expect.stringMatching(/^[0-9a-f-]{14}5/),
      correlationId: event.metadata.correlationId,
      causationId: event.id,
      at: '2025-08-05T01:00:00.000Z',
      actor: 'automation:when-a-dossier-is-withdrawn-release-its-places',
    });
    expect(given[0]!.context.commandId).not.toBe(given[1]!.context.commandId);
  });

  it('tries a command again until it has an answer, skips nothing, and keeps its id', async () => {
    const attempts: ReleasePlace[] = [];
    let busy = true;
    const { store, automations } = await startWorker(await freshDatabase(migrations), async (command) => {
      attempts.push(command);
      if (command.nominee === 'Bình' && busy) throw new Error('the ledger is busy');
    });

    await store.append('dossier-1', [withdrawn('An'), withdrawn('Bình'), withdrawn('Chi')], { expected: 'none' });
    await eventually(async () => (await automations.status())[0]!.failure?.message === 'the ledger is busy');
    await eventually(() => attempts.length > 3);
    busy = false;
    await eventually(() => attempts.some(({ nominee }) => nominee === 'Chi'));

    expect(attempts.map(({ nominee }) => nominee)).toEqual(['An', ...attempts.slice(1, -1).map(() => 'Bình'), 'Chi']);
    expect(new Set(attempts.map(({ context }) => context.commandId)).size).toBe(3);
    await eventually(async () => (await automations.status())[0]!.failure === undefined);
  });

  it('waits until the views that it reads can be read', async () => {
    const given: string[] = [];
    let build = () => {};
    const built = new Promise<void>((resolve) => (build = resolve));
    const asked: (readonly string[])[] = [];
    const { store } = await startWorker(
      await freshDatabase(migrations),
      async ({ nominee }) => given.push(nominee),
      { ...releasePlaces, reads: ['people-list'] },
      undefined,
      async (views) => {
        asked.push(views);
        await built;
      },
    );
    await store.append('dossier-1', [withdrawn('An')], { expected: 'none' });
    await eventually(() => asked.length > 0);
    await sleep(300);
    expect(given).toEqual([]);
    build();
    await eventually(() => given.length === 1);
    expect(asked).toEqual([['people-list']]);
  });

  it('takes a refusal for an answer', async () => {
    const given: string[] = [];
    const { store } = await startWorker(await freshDatabase(migrations), async ({ nominee }) => {
      given.push(nominee);
      return { outcome: 'rejected', rejections: [{ code: 'NO_PLACE_HELD' }] };
    });

    await store.append('dossier-1', [withdrawn('An'), withdrawn('Bình')], { expected: 'none' });
    await eventually(() => given.length === 2);

    expect(given).toEqual(['An', 'Bình']);
  });

  it('goes on in another process where the first one died, with the same command ids', async () => {
    const database = await freshDatabase(migrations);
    const given: ReleasePlace[] = [];
    const first = await startWorker(database, async (command) => {
      given.push(command);
      if (command.nominee === 'Chi') throw new Error('dies here');
    });
    await first.store.append('dossier-1', [withdrawn('An'), withdrawn('Bình', 'Chi')], { expected: 'none' });
    await eventually(() => given.some(({ nominee }) => nominee === 'Chi'));
    await first.stop();
    const before = [...given];
    given.length = 0;

    await startWorker(database, async (command) => given.push(command));
    await eventually(() => given.some(({ nominee }) => nominee === 'Chi'));

    expect(given.map(({ nominee }) => nominee)).toEqual(['Bình', 'Chi']);
    for (const { nominee, context } of given) {
      expect(context.commandId).toBe(before.find((command) => command.nominee === nominee)!.context.commandId);
    }
  });

  it('runs in one process at a time', async () => {
    const database = await freshDatabase(migrations);
    const given: string[] = [];
    const workers = [
      await startWorker(database, async ({ nominee }) => given.push(nominee)),
      await startWorker(database, async ({ nominee }) => given.push(nominee)),
    ];

    for (let number = 0; number < 20; number++)
      await workers[0]!.store.append(`dossier-${number}`, [withdrawn(String(number))], { expected: 'none' });
    await eventually(() => given.length >= 20);
    await sleep(300);

    expect(given).toEqual(Array.from({ length: 20 }, (_, number) => String(number)));
  });

  for (const engine of ['PostgreSQL', 'EventStoreDB'] as const) {
    it(`goes back when ${engine} was put back to an earlier state, with the same command ids, and says so`, async () => {
      const database = await freshDatabase(migrations);
      const given: ReleasePlace[] = [];
      const server = engine === 'EventStoreDB' ? await new EventStoreDbDouble().start() : undefined;
      cleanUps.push(async () => server?.stop());
      const { store, dataSource } = await startWorker(
        database,
        async (command) => given.push(command),
        releasePlaces,
        server && new SharedEventStore(new EventStoreDbEventStore({ connectionString: server.url, poll: 100 }), 100),
      );
      await store.append('dossier-1', [withdrawn('An')], { expected: 'none' });
      await eventually(() => given.length === 1);
      const backup = server ? server.backup() : await takeBackup(database.adminUrl);
      await store.append('dossier-2', [withdrawn('Bình')], { expected: 'none' });
      await eventually(() => given.length === 2);

      if (server) await server.putBack(backup as never);
      else await putBack(database.adminUrl, backup as never);
      await eventually(async () => (await new Discrepancies(dataSource).open()).length === 1);
      await store.append('dossier-3', [withdrawn('Chi')], { expected: 'none' });
      await eventually(() => given.some(({ nominee }) => nominee === 'Chi'));

      expect(given.map(({ nominee }) => nominee)).toEqual(['An', 'Bình', 'An', 'Chi']);
      expect(given[2]!.context.commandId).toBe(given[0]!.context.commandId);
      expect(await new Discrepancies(dataSource).open()).toMatchObject([
        { follower: `automation ${releasePlaces.name}`, misfit: 'event-gone', stream: 'dossier-2', revision: '0' },
      ]);
    });
  }

  it('whose checkpoint lies beyond the end of the log begins with the first event', async () => {
    const database = await freshDatabase(migrations);
    const given: string[] = [];
    const { store, dataSource, stop } = await startWorker(database, async ({ nominee }) => given.push(nominee));
    await store.append('dossier-1', [withdrawn('An')], { expected: 'none' });
    await eventually(() => given.length === 1);
    const blind = `update automations.checkpoints set event = null, position = '18446744073709551615:1'`;
    await eventually(
      async () => (await dataSource.query<unknown[]>('select from automations.checkpoints')).length === 1,
    );
    await stop();
    const owner = await new DataSource(dataSourceOptions({ url: database.adminUrl, entities: [] })).initialize();
    await owner.query(blind);
    await owner.destroy();

    await startWorker(database, async ({ nominee }) => given.push(nominee));
    await eventually(() => given.length === 2);
    expect(given).toEqual(['An', 'An']);
  });

  it('does not let one that throws hold up another', async () => {
    const database = await freshDatabase(migrations);
    const given: string[] = [];
    const broken: Automation = {
      ...releasePlaces,
      name: 'when-a-dossier-is-withdrawn-fail',
      react: () => {
        throw new Error('a bug');
      },
    };
    const { store } = await startWorker(database, async ({ nominee }) => given.push(nominee));
    const failing = await startWorker(database, async () => undefined, broken);

    await store.append('dossier-1', [withdrawn('An')], { expected: 'none' });

    await eventually(() => given.length === 1);
    await eventually(async () => (await failing.automations.status())[0]!.failure !== undefined);
    expect((await failing.automations.status())[0]).toMatchObject({
      active: true,
      waitingEvents: 1,
      failure: { message: 'a bug' },
    });
  });
});
