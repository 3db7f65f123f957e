import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import type { RecordedEvent } from '#platform/event-sourcing';
import { PostgresEventStore, verifyChain } from '#platform/event-store';
import { cookieOf } from '../../apps/cli/src/demo/caller.js';
import { ApiUnderTest } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { commandsCarriedOutTwice, historyOf, tale } from './history.js';
import { placesIn } from './places.js';
import { copyOf, type Cookies, drop, ServiceLife } from './service-life.js';
import { story } from './story.js';

/** Deaths at a time. */
const lanes = 3;
const attachments = mkdtempSync(path.join(tmpdir(), 'bang-vang-crash-'));
afterAll(() => rmSync(attachments, { recursive: true }));

/** Units, the round and the people of the story, before its first event. */
let beginning: TestDatabase;
let cookies: Cookies;
let control: readonly RecordedEvent[];
let appends: number;

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
  appends = life.store.appends;
  control = await historyOf(life.store);
  await life.end();
  await drop(database);
}, 120_000);

const anotherBeginning = () => copyOf(beginning, newName());

const newName = () => `test_${randomUUID().replaceAll('-', '')}`;

describe('a service that dies right after an append, whichever it is', () => {
  it('is followed by one that goes on with the same keys to the same end; and no place leaks when nobody comes back', async () => {
    expect(appends).toBeGreaterThan(30);
    let betweenLedgerAndDossier = 0;
    for (let next = 1; next <= appends; next += lanes) {
      const deaths = Array.from({ length: Math.min(lanes, appends - next + 1) }, (_, lane) => dieAfter(next + lane));
      betweenLedgerAndDossier += (await Promise.all(deaths)).filter(({ leftPlacesOpen }) => leftPlacesOpen).length;
    }
    expect(betweenLedgerAndDossier).toBeGreaterThanOrEqual(7);
  }, 900_000);
});

async function dieAfter(lastAppend: number): Promise<{ leftPlacesOpen: boolean }> {
  const database = await anotherBeginning();
  const { answered, history } = await lifeThatEndsAfter(lastAppend, database);
  const { held, standing } = placesIn(history);
  const leftPlacesOpen = JSON.stringify(held) !== JSON.stringify(standing);
  if (leftPlacesOpen) {
    const abandoned = await copyOf(database, newName());
    await settles(abandoned);
    await drop(abandoned);
  }
  await goesOn(database, answered);
  await drop(database);
  return { leftPlacesOpen };
}

async function lifeThatEndsAfter(lastAppend: number, { serviceUrl }: TestDatabase): Promise<{ answered: readonly unknown[]; history: readonly RecordedEvent[] }> {
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
