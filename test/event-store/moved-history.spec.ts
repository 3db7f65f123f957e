import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import type { RecordedEvent } from '#platform/event-sourcing';
import { copyEvents, EventStoreDbEventStore } from '#platform/event-store';
import { EventStoreDbDouble } from '#platform/event-store/testing';
import { Views } from '../../apps/service/src/database/views.js';
import { commandsCarriedOutTwice, historyOf } from '../crash/history.js';
import { type Cast, story } from '../crash/story.js';
import { liveTables, type Rows, rowsOf, viewsAndRebuilt } from '../crash/views-afresh.js';
import { ApiUnderTest } from '../support/api.js';
import { castOf } from '../support/cast.js';
import type { TestDatabase } from '../support/database.js';

/**
 * A story told on PostgreSQL, its history moved to EventStoreDB, and the service started there on the database
 * that it had.
 */
let database: TestDatabase;
let before: {
  readonly rows: Rows;
  readonly tables: readonly string[];
  readonly history: readonly RecordedEvent[];
  readonly checkpoints: readonly string[];
};
let server: EventStoreDbDouble;
let store: EventStoreDbEventStore;
let moved: ApiUnderTest;

beforeAll(async () => {
  server = await new EventStoreDbDouble({ maxAppendSize: 8 * 1024 * 1024 }).start();
  store = new EventStoreDbEventStore({ connectionString: server.url });
  const original = await ApiUnderTest.start();
  database = original.database;
  await seedProgrammes({
    commands: original.app.get(CommandBus),
    rounds: original.app.get(RoundReader),
    now: original.clock.now(),
  });
  const cast = await castOf(original);
  for (const { play } of story) await play(cast);
  const tables = original.app.get(DataSource);
  const { rows, history } = await settled(original);
  before = { rows, history, tables: await liveTables(tables), checkpoints: await checkpointsIn(tables) };
  await copyEvents(original.events, store);
  await original.close();
  moved = await ApiUnderTest.start({ database, eventStore: store, engine: 'eventstoredb' });
});
afterAll(async () => {
  await moved?.close();
  server.stop();
});

/** What is stored and shown once every automation and view has seen everything. */
async function settled({
  app,
  events,
  worker,
}: ApiUnderTest): Promise<{ readonly rows: Rows; readonly history: readonly RecordedEvent[] }> {
  for (;;) {
    const statuses = [...(await worker.automations.status()), ...(await worker.views.status())];
    if (statuses.every(({ waitingEvents }) => waitingEvents === 0))
      return { rows: await rowsOf(app.get(DataSource)), history: await historyOf(events) };
    await sleep(20);
  }
}

async function checkpointsIn(dataSource: DataSource): Promise<readonly string[]> {
  const found = await dataSource.query<{ position: string }[]>(
    'select position from views.checkpoints union select position from automations.checkpoints',
  );
  return found.flatMap(({ position }) => position ?? []);
}

/** A position is a word of one store: the log of events shows it, and shows another one after the move. */
function withoutPositions(rows: readonly unknown[]): readonly unknown[] {
  return rows.map((row) => ({ ...(row as object), position: undefined }));
}

describe('a service whose history was moved to another store', () => {
  it('shows the same rows in every view, made anew: positions of the old store are not mistaken for its own', async () => {
    const dataSource = moved.app.get(DataSource);
    const after = await settled(moved);

    expect(Object.values(before.rows).filter((rows) => rows.length > 0).length).toBeGreaterThan(7);
    for (const [view, rows] of Object.entries(before.rows))
      expect({ view, rows: withoutPositions(after.rows[view]!) }).toEqual({ view, rows: withoutPositions(rows) });
    expect((await liveTables(dataSource)).filter((table) => before.tables.includes(table))).toEqual([]);
    expect((await checkpointsIn(dataSource)).filter((position) => before.checkpoints.includes(position))).toEqual([]);
  });

  it('carries out again no command of an automation that has seen it all before', async () => {
    const { history } = await settled(moved);

    expect(history.map(({ id }) => id)).toEqual(before.history.map(({ id }) => id));
    expect(commandsCarriedOutTwice(history)).toEqual([]);
  });

  it('goes on: knows the accounts, answers a repeated command as before, and shows what is new', async () => {
    const { head } = await castOf(moved);
    expect(await story[0]!.play({ head } as Cast)).toMatchObject({ body: { replayed: true } });

    const administrator = await moved.administrator();
    const { status, body } = await administrator.post('/api/units', {
      unitId: 'so-moi',
      name: 'Sở Mới',
      category: 'so_ban_nganh',
      validFrom: '2020-01-01',
    });
    expect(status).toBe(200);
    const units = await administrator.get(`/api/units?after=${encodeURIComponent(body.position)}&limit=100`);
    expect(units.body.items).toContainEqual(expect.objectContaining({ unitId: 'so-moi' }));
  });

  it('gives the same rows when every view is rebuilt on the new store', async () => {
    await moved.worker.stop();
    const { kept, rebuilt } = await viewsAndRebuilt(database.serviceUrl, moved.events, moved.app.get(Views).all);
    expect(rebuilt).toEqual(kept);
  });
});
