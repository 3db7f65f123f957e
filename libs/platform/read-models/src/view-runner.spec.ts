import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Column, DataSource, Entity, Index, PrimaryColumn } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { dataSourceOptions, type Migration, serviceRole, SingleRunner, sqlMigration } from '#platform/database';
import { CreateDiscrepancies1763700001500, Discrepancies } from '#platform/discrepancies';
import type { NewEvent, Position } from '#platform/event-sourcing';
import {
  type Catalogue,
  type EventStore,
  EventStoreDbEventStore,
  eventStoreMigration,
  PostgresEventStore,
  SharedEventStore,
  withCodec,
} from '#platform/event-store';
import { EventStoreDbDouble, putBack, takeBackup } from '#platform/event-store/testing';
import { eventually } from '../../../../test/support/eventually.js';
import {
  CreateViewBuilds1763700001600,
  CreateViews1763700000200,
  registerView,
  type View,
  ViewCheckpointsByLog1763700000700,
  ViewCheckpointsNameTheirEvent1763700001300,
  ViewProgress,
  ViewRunner,
} from './index.js';
import { RowShape } from './row-shape.js';

@Entity({ name: 'unit_places' })
class UnitPlaces {
  @PrimaryColumn('text') id: string;
  @Index() @Column('int') used: number;
  @Column('text', { array: true }) nominees: string[];
  @Column('json') details: { last: string };
  @Column('timestamptz', { name: 'last_change' }) lastChange: string;
  @Column('text', { nullable: true }) note: string | null;
}

@Entity({ name: 'event_count' })
class EventCount {
  @PrimaryColumn('text') id: string;
  @Column('int') count: number;
}

const reserved = 'PlaceReserved';
const released = 'PlaceReleased';

const unitPlaces: View<UnitPlaces> = {
  name: 'unit-places',
  version: 1,
  handles: [reserved, released],
  keys: (event) => [event.stream],
  project(row, event, id) {
    const { nominee } = event.data as { nominee: string };
    const before = row?.nominees ?? [];
    const nominees = event.type === reserved ? [...before, nominee] : before.filter((name) => name !== nominee);
    if (nominees.length === 0) return undefined;
    return {
      id,
      used: nominees.length,
      nominees,
      details: { last: nominee },
      lastChange: event.metadata.at,
      note: row?.note ?? null,
    };
  },
};

const eventCount: View<EventCount> = {
  name: 'event-count',
  version: 1,
  handles: [reserved],
  keys: () => ['all'],
  project: (row) => ({ id: 'all', count: (row?.count ?? 0) + 1 }),
};

/** Milliseconds in which a slow machine too shows what has happened. */
const patience = 60_000;

const migrations: Migration[] = [
  sqlMigration('CreateEventStore1763700000100', eventStoreMigration(serviceRole)),
  CreateViews1763700000200,
  ViewCheckpointsByLog1763700000700,
  ViewCheckpointsNameTheirEvent1763700001300,
  CreateDiscrepancies1763700001500,
  CreateViewBuilds1763700001600,
];
const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const bothViews = [registerView(unitPlaces, UnitPlaces), registerView(eventCount, EventCount)];

/** One running process of the service, as far as views go. */
async function startWorker(
  { serviceUrl }: TestDatabase,
  views = bothViews,
  lock?: SingleRunner,
  stored: EventStore = new SharedEventStore(new PostgresEventStore({ connectionString: serviceUrl }), 100),
  catalogue: Catalogue = {},
) {
  const store = withCodec(stored, catalogue);
  const failures: unknown[] = [];
  const dataSource = await new DataSource(
    dataSourceOptions({ url: serviceUrl, entities: [UnitPlaces, EventCount] }),
  ).initialize();
  const progress = new ViewProgress(dataSource, store, views);
  const runner =
    lock ?? new SingleRunner(serviceUrl, { retryAfter: 200, onFailure: (_, error) => failures.push(error) });
  const viewRunner = new ViewRunner({
    dataSource,
    store,
    views,
    progress,
    runner,
    catalogue,
    onFailure: (_, error) => failures.push(error),
  });
  await viewRunner.start();
  const stop = async () => {
    await runner.stop();
    await store.close();
    await dataSource.destroy();
  };
  let stopped = false;
  const worker = {
    failures,
    dataSource,
    store,
    progress,
    viewRunner,
    stop: async () => stopped || ((stopped = true), await stop()),
  };
  cleanUps.push(worker.stop);
  return worker;
}

class LockThatNeverRefuses extends SingleRunner {
  private readonly ending = new AbortController();
  private readonly tasks: Promise<void>[] = [];

  override run(_: string, task: (signal: AbortSignal) => Promise<void>): void {
    this.tasks.push(task(this.ending.signal));
  }

  override async stop(): Promise<void> {
    this.ending.abort();
    await Promise.all(this.tasks);
  }
}

function placeEvent(type: string, nominee: string, minute: number): NewEvent {
  const at = new Date(Date.UTC(2025, 6, 1, 0, minute)).toISOString();
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type,
    version: 1,
    data: { nominee },
    metadata: { at, actor: 'test', commandId, correlationId: commandId, causationId: commandId },
  };
}

/** Reservations and releases over a few units, and the position of the last. */
async function happen(store: EventStore, count: number, units = 7) {
  let position: Position | undefined;
  for (let number = 0; number < count; number++) {
    const event = placeEvent(
      number % 3 === 2 ? released : reserved,
      `người ${number % 3 === 2 ? number - units * 1 : number}\t"\\`,
      number,
    );
    ({ position } = await store.append(`ledger-${number % units}`, [event], { expected: 'any' }));
  }
  if (!position) throw new Error('Nothing happened');
  return position;
}

async function rowsOf(dataSource: DataSource) {
  return {
    places: await dataSource.getRepository(UnitPlaces).find({ order: { id: 'asc' } }),
    count: await dataSource.getRepository(EventCount).find(),
  };
}

describe('a running view', () => {
  it('lets a reader wait for what was just written', async () => {
    const { store, progress, dataSource } = await startWorker(await freshDatabase(migrations));
    await eventually(() => progress.allLive());

    const { position } = await store.append('ledger-1', [placeEvent(reserved, 'Đặng Thị Ánh', 5)], {
      expected: 'none',
    });

    expect(await progress.waitFor('unit-places', position, patience)).toBe(true);
    expect(await dataSource.getRepository(UnitPlaces).findOneByOrFail({ id: 'ledger-1' })).toEqual({
      id: 'ledger-1',
      used: 1,
      nominees: ['Đặng Thị Ánh'],
      details: { last: 'Đặng Thị Ánh' },
      lastChange: new Date('2025-07-01T00:05:00Z'),
      note: null,
    });
  });

  it('lets a reader in another process wait, also for an event that the view does not handle', async () => {
    const database = await freshDatabase(migrations);
    const { store, progress } = await startWorker(database);
    await eventually(() => progress.allLive());
    const reader = await new DataSource(dataSourceOptions({ url: database.serviceUrl, entities: [] })).initialize();
    cleanUps.push(() => reader.destroy());
    const progressThere = new ViewProgress(reader, store, [registerView(eventCount, EventCount)]);

    const { position } = await store.append('other-1', [placeEvent('SomethingElse', 'x', 1)], { expected: 'none' });

    expect(await progressThere.waitFor('event-count', position, patience)).toBe(true);
  });

  it('tells a reader who waits in vain', async () => {
    const { store, progress } = await startWorker(await freshDatabase(migrations));
    await eventually(() => progress.allLive());
    const before = Date.now();
    const ahead = await store.append('ledger-1', [placeEvent(reserved, 'A', 1)], { expected: 'none' });
    const [first, second] = ahead.position.split(':');
    const never = `${first}:${Number(second) + 1_000_000}` as typeof ahead.position;

    expect(await progress.waitFor('unit-places', never, 150)).toBe(false);
    expect(Date.now() - before).toBeLessThan(patience);
  });

  it('removes the row when the projection says so', async () => {
    const { store, progress, dataSource } = await startWorker(await freshDatabase(migrations));
    await store.append('ledger-1', [placeEvent(reserved, 'A', 1)], { expected: 'none' });
    const { position } = await store.append('ledger-1', [placeEvent(released, 'A', 2)], { expected: 0n });

    await progress.waitFor('unit-places', position, patience);

    expect(await dataSource.getRepository(UnitPlaces).find()).toEqual([]);
  });
});

describe('each event counts once', () => {
  it('when the connections are cut at any moment', async () => {
    const database = await freshDatabase(migrations);
    const { store, progress, dataSource } = await startWorker(database);
    await eventually(() => progress.allLive());
    const admin = await new DataSource(dataSourceOptions({ url: database.adminUrl, entities: [] })).initialize();
    cleanUps.push(() => admin.destroy());
    let cutting = true;
    const cuts = (async () => {
      while (cutting) {
        await admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'bang-vang%' and pid <> pg_backend_pid()`,
        );
        await sleep(30);
      }
    })();

    const position = await happen(store, 300);
    cutting = false;
    await cuts;

    expect(await progress.waitFor('event-count', position, patience)).toBe(true);
    expect((await rowsOf(dataSource)).count).toEqual([{ id: 'all', count: 200 }]);
  });

  it('when the lock fails and two processes follow the same view', async () => {
    const database = await freshDatabase(migrations);
    const first = await startWorker(database);
    await eventually(() => first.progress.allLive());
    const second = await startWorker(database, bothViews, new LockThatNeverRefuses(database.serviceUrl));
    await eventually(async () => (await second.viewRunner.status()).every(({ state }) => state === 'following'));

    const position = await happen(first.store, 200);

    expect(await second.progress.waitFor('event-count', position, patience)).toBe(true);
    expect((await first.viewRunner.status()).map(({ state }) => state)).toEqual(['following', 'following']);
    expect((await rowsOf(second.dataSource)).count).toEqual([{ id: 'all', count: 134 }]);
  });
});

describe('two workers', () => {
  it('run a view in one of them, and the other takes over when it goes', async () => {
    const database = await freshDatabase(migrations);
    const first = await startWorker(database);
    await eventually(() => first.progress.allLive());
    const second = await startWorker(database);
    await sleep(500);
    expect((await first.viewRunner.status()).map(({ state }) => state)).toEqual(['following', 'following']);
    expect((await second.viewRunner.status()).map(({ state }) => state)).toEqual(['standby', 'standby']);

    await first.stop();
    const position = await happen(second.store, 30);

    expect(await second.progress.waitFor('event-count', position, patience)).toBe(true);
    expect((await second.viewRunner.status()).map(({ state }) => state)).toEqual(['following', 'following']);
    expect((await rowsOf(second.dataSource)).count).toEqual([{ id: 'all', count: 20 }]);
  });
});

describe('a rebuild', () => {
  it('gives exactly the rows that following the events gave', async () => {
    const { store, progress, dataSource, viewRunner } = await startWorker(await freshDatabase(migrations));
    await eventually(() => progress.allLive());
    const position = await happen(store, 200);
    for (const view of ['unit-places', 'event-count']) await progress.waitFor(view, position, patience);
    const followed = await rowsOf(dataSource);
    const tablesBefore = await tables(dataSource);

    for (const view of ['unit-places', 'event-count']) await viewRunner.rebuild(view);
    await eventually(
      async () =>
        (await tables(dataSource)).length === 2 &&
        (await tables(dataSource)).every((table) => !tablesBefore.includes(table)),
    );

    expect(followed.places.length).toBeGreaterThan(3);
    expect(await rowsOf(dataSource)).toEqual(followed);
  });

  it('of a changed view happens beside the live one: readers never find it empty or gone', async () => {
    const database = await freshDatabase(migrations);
    const old = await startWorker(database);
    await eventually(() => old.progress.allLive());
    await old.progress.waitFor('unit-places', await happen(old.store, 120), patience);
    const unreadable: unknown[] = [];
    const seenNotes = new Set<string | null>();
    let reading = true;
    const reader = (async () => {
      while (reading) {
        const rows = await old.dataSource
          .getRepository(UnitPlaces)
          .find()
          .catch((error: unknown) => (unreadable.push(error), []));
        if (rows.length !== 7) unreadable.push(rows.length);
        for (const { note } of rows) seenNotes.add(note);
      }
    })();

    const changed: View<UnitPlaces> = {
      ...unitPlaces,
      version: 2,
      project: (row, event, id) => {
        const after = unitPlaces.project(row, event, id);
        return after && { ...after, note: 'version 2' };
      },
    };
    const upgraded = await startWorker(database, [registerView(changed, UnitPlaces)]);
    await eventually(() => seenNotes.has('version 2'));
    reading = false;
    await reader;

    expect(unreadable).toEqual([]);
    expect(seenNotes).toEqual(new Set([null, 'version 2']));
    await eventually(async () => (await old.viewRunner.status())[0]!.state === 'superseded');
    const position = await happen(upgraded.store, 7);
    expect(await upgraded.progress.waitFor('unit-places', position, patience)).toBe(true);
    expect((await tables(upgraded.dataSource)).filter((table) => table.startsWith('unit_places'))).toHaveLength(1);
  });
});

describe('a view one of whose events has a new version', () => {
  const described = (version: number): Catalogue => ({
    [reserved]: {
      version,
      meaning: 'A place was taken.',
      upcasts: [({ nominee }) => ({ nominee: `${nominee as string}, since version 2` })],
    },
    SomethingElse: { version, meaning: 'Nothing that the views handle.', upcasts: [(data) => data] },
  });

  it('is made anew at the start, though its own version and its table are as before', async () => {
    const database = await freshDatabase(migrations);
    const old = await startWorker(database, bothViews, undefined, undefined, described(1));
    const { position } = await old.store.append('ledger-1', [placeEvent(reserved, 'Đặng Thị Ánh', 5)], {
      expected: 'none',
    });
    await old.progress.waitFor('unit-places', position, patience);
    await eventually(() => old.progress.allLive()); // rows of both are read
    expect((await rowsOf(old.dataSource)).places).toMatchObject([{ nominees: ['Đặng Thị Ánh'] }]);
    await old.stop();

    const upgraded = await startWorker(database, bothViews, undefined, undefined, described(2));
    await eventually(async () => (await upgraded.viewRunner.status()).every(({ live }) => live));

    expect((await rowsOf(upgraded.dataSource)).places).toMatchObject([{ nominees: ['Đặng Thị Ánh, since version 2'] }]);
  });

  it('stays as it is where the new version is of an event that it does not handle', async () => {
    const database = await freshDatabase(migrations);
    const old = await startWorker(database);
    await eventually(() => old.progress.allLive());
    const before = await tables(old.dataSource);
    await old.stop();

    const { SomethingElse } = described(2);
    const upgraded = await startWorker(database, bothViews, undefined, undefined, { SomethingElse: SomethingElse! });
    await eventually(async () => (await upgraded.viewRunner.status()).every(({ state }) => state === 'following'));

    expect(await tables(upgraded.dataSource)).toEqual(before);
  });
});

describe('a view that throws', () => {
  it('is tried again and reported, while the others go on; once corrected it goes on where it was', async () => {
    const database = await freshDatabase(migrations);
    let broken = true;
    const fragile: View<UnitPlaces> = {
      ...unitPlaces,
      project: (row, event, id) => {
        if (broken && (event.data as { nominee: string }).nominee === 'poison') throw new Error('cannot read poison');
        return unitPlaces.project(row, event, id);
      },
    };
    const { store, progress, viewRunner } = await startWorker(database, [
      registerView(fragile, UnitPlaces),
      registerView(eventCount, EventCount),
    ]);
    await eventually(() => progress.allLive());
    const { position } = await store.append('ledger-1', [placeEvent(reserved, 'poison', 1)], { expected: 'none' });

    expect(await progress.waitFor('event-count', position, patience)).toBe(true);
    await eventually(async () => (await viewRunner.status())[0]!.failure !== undefined);
    expect((await viewRunner.status())[0]).toMatchObject({
      name: 'unit-places',
      state: 'following',
      waitingEvents: 1,
      failure: { message: 'cannot read poison' },
    });

    broken = false;

    expect(await progress.waitFor('unit-places', position, patience)).toBe(true);
    await eventually(async () => (await viewRunner.status())[0]!.failure === undefined);
  });
});

describe('a view whose store is another one than before', () => {
  it('is made anew, even where positions look alike: two servers are two logs', async () => {
    const database = await freshDatabase(migrations);
    const lives: { position: Position; tables: string[] }[] = [];
    for (const places of [3, 2]) {
      const server = await new EventStoreDbDouble().start();
      const { store, progress, dataSource, stop } = await startWorker(
        database,
        bothViews,
        undefined,
        new EventStoreDbEventStore({ connectionString: server.url }),
      );
      const position = await happen(store, places);

      for (const view of ['event-count', 'unit-places'])
        expect(await progress.waitFor(view, position, patience)).toBe(true);
      expect((await rowsOf(dataSource)).count).toEqual([{ id: 'all', count: 2 }]);
      // the tables of the life before are dropped right after the new ones are shown
      await eventually(async () => (await tables(dataSource)).every((table) => !lives[0]?.tables.includes(table)));
      lives.push({ position, tables: await tables(dataSource) });
      await stop();
      server.stop();
    }
    const [first, second] = lives;
    expect(second!.position.length).toBe(first!.position.length);
    expect(second!.tables).toHaveLength(first!.tables.length);
  });
});

describe('a log that was put back to an earlier state', () => {
  const counted = (count: number) => [{ id: 'all', count }];
  const bothSaw = async ({ progress }: { progress: ViewProgress }, position: Position) => {
    for (const view of ['event-count', 'unit-places'])
      expect(await progress.waitFor(view, position, patience)).toBe(true);
  };
  const openOf = ({ dataSource }: { dataSource: DataSource }) => new Discrepancies(dataSource).open();

  for (const running of [false, true]) {
    it(`on PostgreSQL under newer views ${running ? 'while they run' : 'before a start'} is on record, and they are made anew`, async () => {
      const database = await freshDatabase(migrations);
      const first = await startWorker(database);
      await happen(first.store, 12);
      const backup = await takeBackup(database.adminUrl);
      const position = await happen(first.store, 30);
      await bothSaw(first, position);
      if (!running) await first.stop();

      await putBack(database.adminUrl, backup);
      const worker = running ? first : await startWorker(database);
      await eventually(async () => (await openOf(worker)).length === 2);
      await eventually(async () => (await rowsOf(worker.dataSource)).count[0]?.count === 8);

      expect((await openOf(worker)).map(({ follower, misfit }) => [follower, misfit]).sort()).toEqual([
        ['view event-count', 'event-gone'],
        ['view unit-places', 'event-gone'],
      ]);
      const later = await happen(worker.store, 3);
      expect(await worker.progress.waitFor('event-count', later, patience)).toBe(true);
      expect((await rowsOf(worker.dataSource)).count).toEqual(counted(10));
    });
  }

  it('on EventStoreDB while views run is on record, and they are made anew, though it has grown beyond where they stood', async () => {
    const server = await new EventStoreDbDouble().start();
    cleanUps.push(async () => server.stop());
    const worker = await startWorker(
      await freshDatabase(migrations),
      bothViews,
      undefined,
      new SharedEventStore(new EventStoreDbEventStore({ connectionString: server.url, poll: 100 }), 100),
    );
    await happen(worker.store, 3);
    const backup = server.backup();
    await bothSaw(worker, await happen(worker.store, 6));

    await server.putBack(backup);
    for (let number = 0; number < 9; number++)
      await worker.store.append(`ledger-new-${number}`, [placeEvent(reserved, 'A', 1)], { expected: 'none' });

    await eventually(async () => (await openOf(worker)).length === 2);
    await eventually(() => worker.progress.allLive());
    await eventually(async () => (await rowsOf(worker.dataSource)).count[0]?.count === 11);
  });

  for (const [where, sql, madeAnew] of [
    ['within the log is believed', `update views.checkpoints set event = null`, false],
    [
      'beyond its end is not',
      `update views.checkpoints set event = null, position = '18446744073709551615:18446744073709551615'`,
      true,
    ],
  ] as const) {
    it(`a checkpoint of before, without its event, ${where}`, async () => {
      const database = await freshDatabase(migrations);
      const first = await startWorker(database);
      expect(await first.progress.waitFor('event-count', await happen(first.store, 9), patience)).toBe(true);
      await eventually(() => first.progress.allLive());
      await first.stop();
      const dataSource = await new DataSource(
        dataSourceOptions({ url: database.serviceUrl, entities: [] }),
      ).initialize();
      cleanUps.push(() => dataSource.destroy());
      const before = await tables(dataSource);
      await dataSource.query(sql);

      const second = await startWorker(database);
      if (madeAnew) await eventually(async () => (await openOf(second)).length === 2);
      expect(await second.progress.waitFor('event-count', await happen(second.store, 3), patience)).toBe(true);
      expect((await rowsOf(second.dataSource)).count).toEqual(counted(8));
      expect(await openOf(second)).toHaveLength(madeAnew ? 2 : 0);
      await eventually(async () => (await tables(dataSource)).some((table) => before.includes(table)) !== madeAnew);
    });
  }
});

describe('a column of jsonb', () => {
  it('is refused: it gives keys back in another order, and rows would depend on when they were last loaded', async () => {
    @Entity({ schema: 'views', name: 'unordered' })
    class Unordered {
      @PrimaryColumn('text') id: string;
      @Column('jsonb') places: object;
    }
    const { serviceUrl } = await freshDatabase(migrations);
    const dataSource = await new DataSource(dataSourceOptions({ url: serviceUrl, entities: [Unordered] })).initialize();
    cleanUps.push(() => dataSource.destroy());

    expect(() => new RowShape(dataSource.getMetadata(Unordered))).toThrow('must be json');
  });
});

async function tables(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ tablename: string }[]>(
    `select tablename from pg_tables where schemaname = 'views' and tablename not in ('checkpoints', 'builds') order by 1`,
  );
  return rows.map(({ tablename }) => tablename);
}
