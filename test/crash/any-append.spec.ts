import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import type { RecordedEvent } from '#platform/event-sourcing';
import { PostgresEventStore, verifyChain } from '#platform/event-store';
import { cookieOf } from '#story';
import { ApiUnderTest } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { commandsCarriedOutTwice, historyOf, tale } from './history.js';
import { noticesTold } from './notices-told.js';
import { placesIn } from './places.js';
import { chanceFrom } from './seeded-chance.js';
import { copyOf, type Cookies, drop, ServiceLife } from './service-life.js';
import { story } from './story.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const chance = chanceFrom(seed);
/** Deaths at a time. */
const lanes = 3;
const attachments = mkdtempSync(path.join(tmpdir(), 'bang-vang-crash-'));
afterAll(() => rmSync(attachments, { recursive: true }));

/** Units, the round and the people of the story, before its first event. */
let beginning: TestDatabase;
let cookies: Cookies;
let control: readonly RecordedEvent[];
/** Who was told of what after one of the deaths: the same as after every other. */
let toldFirst: readonly string[] | undefined;
/** Histories as they are right after each append of the story. */
let afterAppend: readonly (readonly RecordedEvent[])[];

beforeAll(async () => {
  const api = await ApiUnderTest.start();
  await seedProgrammes({ commands: api.app.get(CommandBus), rounds: api.app.get(RoundReader), now: api.clock.now() });
  const cookie = (userName: string) => cookieOf(api.origin, { userName, password: api.password });
  cookies = {
    head: await cookie('giam-doc-so-y-te'),
    education: await cookie('tham-dinh-giao-duc'),
    homeAffairs: await cookie('tham-dinh-noi-vu'),
    chairman: await cookie('chu-tich-thanh-pho'),
  };
  beginning = api.database;
  await api.close();

  const database = await anotherBeginning();
  const life = await ServiceLife.begin({ url: database.serviceUrl, attachments }, Infinity);
  for (const { play } of story) await play(life.cast(cookies));
  control = await historyOf(life.store);
  afterAppend = historiesOf(control, life.store.appends);
  await life.end();
  await drop(database);
});

const anotherBeginning = () => copyOf(beginning, newName());

const newName = () => `test_${randomUUID().replaceAll('-', '')}`;

describe('a service that dies right after an append, whichever it is', () => {
  it('is followed by one that goes on with the same keys to the same end; and no place leaks when nobody comes back', async () => {
    const appends = afterAppend.map((_, index) => index + 1);
    const leavesPlacesOpen = appends.filter((append) => hasOpenPlaces(afterAppend[append - 1]!));
    expect(appends.length).toBeGreaterThan(30);
    expect(leavesPlacesOpen.length).toBeGreaterThanOrEqual(7);

    const deaths = [
      ...sampleOf(leavesPlacesOpen),
      ...sampleOf(appends.filter((append) => !leavesPlacesOpen.includes(append))),
    ];
    console.log(`SEED=${seed}: dies after append ${deaths.join(', ')} of ${appends.length}`);
    for (let next = 0; next < deaths.length; next += lanes)
      await Promise.all(deaths.slice(next, next + lanes).map(dieAfter));
  }, 900_000);
});

/** A third of them, another one each time; with EVERY_APPEND all. */
function sampleOf(appends: readonly number[]): readonly number[] {
  if (process.env['EVERY_APPEND']) return appends;
  const start = Math.floor(chance() * 3);
  return appends.filter((_, index) => index % 3 === start);
}

/** The events of one append are neighbours of one stream, written by one command. */
function historiesOf(history: readonly RecordedEvent[], appends: number): readonly (readonly RecordedEvent[])[] {
  const ends = history.flatMap(({ stream, metadata: { commandId } }, index) => {
    const next = history[index + 1];
    return next?.stream === stream && next.metadata.commandId === commandId ? [] : [index + 1];
  });
  return ends.slice(-appends).map((end) => history.slice(0, end));
}

function hasOpenPlaces(history: readonly RecordedEvent[]): boolean {
  const { held, standing } = placesIn(history);
  return JSON.stringify(held) !== JSON.stringify(standing);
}

async function dieAfter(lastAppend: number): Promise<void> {
  const database = await anotherBeginning();
  const { answered, history } = await lifeThatEndsAfter(lastAppend, database);
  expect(tale(history)).toEqual(tale(afterAppend[lastAppend - 1]!));
  if (hasOpenPlaces(history)) {
    const abandoned = await copyOf(database, newName());
    await settles(abandoned);
    await drop(abandoned);
  }
  await goesOn(database, answered);
  await drop(database);
}

async function lifeThatEndsAfter(
  lastAppend: number,
  { serviceUrl }: TestDatabase,
): Promise<{ answered: readonly unknown[]; history: readonly RecordedEvent[] }> {
  const life = await ServiceLife.begin({ url: serviceUrl, attachments }, lastAppend);
  const answered: unknown[] = [];
  for (const { play } of story) {
    const answer = await Promise.race([play(life.cast(cookies)), life.store.died]);
    if (answer === 'died') break;
    answered.push(answer);
  }
  await life.end();
  return { answered, history: await inStore(serviceUrl, historyOf) };
}

/** The client repeats everything with its keys, as one who does not know what was done. */
async function goesOn({ serviceUrl }: TestDatabase, answered: readonly unknown[]): Promise<void> {
  const life = await ServiceLife.begin({ url: serviceUrl, attachments });
  for (const [index, { play }] of story.entries()) {
    const answer = await play(life.cast(cookies));
    const before = answered[index] as { body: object } | undefined;
    if (before) expect(answer).toEqual({ ...before, body: { ...before.body, replayed: true } });
  }
  await life.settle();
  await life.end();
  expect(tale(await expectWhole(serviceUrl))).toEqual(tale(control));
  const told = await noticesTold(serviceUrl);
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual((toldFirst ??= told));
}

/** The client is gone: the house tidies up by itself. */
async function settles({ serviceUrl }: TestDatabase): Promise<void> {
  const life = await ServiceLife.begin({ url: serviceUrl, attachments });
  await life.settle();
  await life.end();
  await expectWhole(serviceUrl);
}

async function expectWhole(url: string): Promise<readonly RecordedEvent[]> {
  return inStore(url, async (store) => {
    const history = await historyOf(store);
    const { held, standing } = placesIn(history);
    expect(held).toEqual(standing);
    expect(commandsCarriedOutTwice(history)).toEqual([]);
    expect((await verifyChain(store)).broken).toBeUndefined();
    return history;
  });
}

async function inStore<Result>(url: string, use: (store: PostgresEventStore) => Promise<Result>): Promise<Result> {
  const store = new PostgresEventStore({ connectionString: url });
  return use(store).finally(() => store.close());
}
