import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { EmptyPlaceSweep } from '#contexts/nominations.module';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import { withClient } from '#platform/database';
import { Clock, type RecordedEvent } from '#platform/event-sourcing';
import { EventStore, verifyChain } from '#platform/event-store';
import { Views } from '../../apps/service/src/database/views.js';
import { type RunningJobs, startJobs } from '../../apps/service/src/jobs/start-jobs.js';
import { commandsCarriedOutTwice, historyOf, tale } from '../crash/history.js';
import { noticesTold } from '../crash/notices-told.js';
import { placesIn } from '../crash/places.js';
import { chanceFrom } from '../crash/seeded-chance.js';
import { type Cast, type Role, story } from '../crash/story.js';
import { type Rows, viewsAndRebuilt } from '../crash/views-afresh.js';
import { ApiUnderTest } from '../support/api.js';
import { castOf } from '../support/cast.js';
import { eventually } from '../support/eventually.js';
import { MailServer } from '../support/mail-server.js';
import { patient } from './patient-caller.js';
import { type TroubledEngine, troubledEventStoreDb, troubledPostgres } from './troubled-engines.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const chance = chanceFrom(seed);
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, rank: chance() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);

/** What the story is when nothing goes wrong, and who hears of it. */
let control: { readonly history: readonly RecordedEvent[]; readonly told: readonly string[] };
beforeAll(async () => {
  const engine = await troubledPostgres();
  const api = await begin(engine);
  const cast = await castOf(api);
  for (const { play } of story) await play(cast);
  await settle(api);
  control = { history: await historyOf(api.events), told: await noticesTold(engine.database.serviceUrl) };
  await api.close();
});

async function begin({ database, store, name }: TroubledEngine): Promise<ApiUnderTest> {
  const api = await ApiUnderTest.start({ database, eventStore: store, engine: name });
  await seedProgrammes({ commands: api.app.get(CommandBus), rounds: api.app.get(RoundReader), now: api.clock.now() });
  return api;
}

/**
 * Something goes wrong at every strike, each kind once before one comes again, and the clock jumps back and
 * forth; never so far that the
 * place of an admission under way is rightly given up, after which the caller would be told to begin anew.
 */
class Mischief {
  readonly happened = new Set<string>();
  private ahead: string[] = [];
  private going = true;
  private struck = Promise.resolve();
  private readonly unforeseen: Promise<void>;

  constructor(
    private readonly engine: TroubledEngine,
    private readonly api: ApiUnderTest,
  ) {
    this.unforeseen = this.strikeNowAndThen();
  }

  /** One after the other: connections that are being cut could cut nothing. */
  strike(): Promise<void> {
    return (this.struck = this.struck.then(() => this.doMischief()));
  }

  private async doMischief(): Promise<void> {
    const { troubles } = this.engine;
    if (this.ahead.length === 0) this.ahead = shuffled(Object.keys(troubles));
    const trouble = this.ahead.pop()!;
    await troubles[trouble]!();
    this.happened.add(trouble);
    this.api.clock.travelTo(new Date(Date.parse('2025-05-05T00:30:00Z') + chance() * 50_000).toISOString());
  }

  /** Several times a second, whatever is under way. */
  private async strikeNowAndThen(): Promise<void> {
    for (; this.going; await sleep(150 + chance() * 300)) await this.strike();
  }

  async stop(): Promise<void> {
    this.going = false;
    await this.unforeseen;
  }
}

/** Letters go to both who nominate for the unit, while everything else goes wrong. */
async function startLetters(api: ApiUnderTest, mail: MailServer): Promise<RunningJobs> {
  for (const userName of ['giam-doc-so-y-te', 'can-bo-so-y-te']) {
    const person = api.stranger();
    await person.signIn(userName, api.password);
    await person.send(
      'PUT',
      '/api/notices/preferences',
      JSON.stringify({ address: `${userName}@example.vn`, digests: false }),
      { 'content-type': 'application/json' },
    );
  }
  const settings = {
    jobs: { backend: { engine: 'postgres' }, concurrency: 2 },
    appraisal: {},
    mail: { smtpUrl: mail.url, from: 'bang-vang@example.vn' },
    publicOrigin: 'https://bang-vang.example.vn',
  } as const;
  return startJobs(api.app, settings, api.database.serviceUrl, { interval: 1_000 });
}

/** Resolves to the ids of all letters once none waits to be sent. */
async function lettersSent(url: string): Promise<readonly string[]> {
  return eventually(async () => {
    const { rows } = await withClient(url, (client) =>
      client.query<{ mail_id: string; sent: boolean }>(
        'select mail_id, sent_at is not null as sent from notices.mail order by mail_id',
      ),
    );
    return rows.every(({ sent }) => sent) && rows.map(({ mail_id: id }) => id);
  });
}

/** Every automation and view has seen everything, and places that nobody came to fill have been swept up. */
async function settle({ app, worker, clock }: ApiUnderTest): Promise<void> {
  const idle = () =>
    eventually(async () =>
      [...(await worker.automations.status()), ...(await worker.views.status())].every(
        ({ waitingEvents }) => waitingEvents === 0,
      ),
    );
  await idle();
  clock.travelTo('2025-05-05T05:00:00Z');
  const commands = app.get(CommandBus);
  await new EmptyPlaceSweep({
    store: app.get(EventStore),
    clock: app.get(Clock),
    dispatch: (command) => commands.execute(command as never),
  }).sweep();
  await idle();
}

describe.each([
  ['PostgreSQL', troubledPostgres],
  ['EventStoreDB', troubledEventStoreDb],
])(`a story on %s while connections break, answers get lost and the clock jumps (SEED=${seed})`, (_, makeEngine) => {
  let engine: TroubledEngine;
  let history: readonly RecordedEvent[];
  let chain: Awaited<ReturnType<typeof verifyChain>>;
  let views: { readonly kept: Rows; readonly rebuilt: Rows };
  let told: readonly string[];
  let letters: readonly string[];
  let mail: MailServer;
  let mischief: Mischief;
  beforeAll(async () => {
    [engine, mail] = await Promise.all([makeEngine(), MailServer.start()]);
    const api = await begin(engine);
    const jobs = await startLetters(api, mail);
    const cast = Object.fromEntries(
      Object.entries(await castOf(api)).map(([role, caller]) => [role, patient(caller)]),
    ) as Record<Role, ReturnType<typeof patient>> satisfies Cast;
    mischief = new Mischief(engine, api);
    try {
      for (const { play } of story) await Promise.all([mischief.strike(), play(cast)]);
    } finally {
      await mischief.stop();
      engine.heal();
    }
    await settle(api);
    letters = await lettersSent(engine.database.serviceUrl);
    await jobs.stop();
    told = await noticesTold(engine.database.serviceUrl);
    history = await historyOf(api.events);
    chain = await verifyChain(api.events);
    await api.worker.stop();
    views = await viewsAndRebuilt(engine.database.serviceUrl, api.events, api.app.get(Views).all);
    await api.close();
  }, 600_000);
  afterAll(async () => {
    engine.remove();
    await mail.close();
  });

  it('was disturbed in every way', () => {
    expect([...mischief.happened].sort()).toEqual(Object.keys(engine.troubles).sort());
  });

  it('loses no event and doubles none', () => {
    expect(tale(history)).toEqual(tale(control.history));
    expect(commandsCarriedOutTwice(history)).toEqual([]);
    expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
  });

  it('keeps the hash chain whole', () => {
    expect(chain.broken).toBeUndefined();
    expect(chain.events).toBe(history.length);
  });

  it('keeps the quota ledgers equal to the dossiers', () => {
    const { held, standing } = placesIn(history);
    expect(Object.values(held).flat().length).toBeGreaterThan(0);
    expect(held).toEqual(standing);
  });

  it('shows in every view what a fresh rebuild shows', () => {
    expect(Object.values(views.kept).flat().length).toBeGreaterThan(20);
    expect(views.kept).toEqual(views.rebuilt);
  });

  it('tells the same people of the same matters, once each', () => {
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(control.told);
  });

  it('sends every letter, and a repeated one under the same Message-ID', () => {
    expect(letters.length).toBeGreaterThanOrEqual(6);
    const received = mail.received.map(
      ({ source }) => /^Message-ID: <(.+)@bang-vang\.example\.vn>\r?$/m.exec(source)![1]!,
    );
    expect([...new Set(received)].sort()).toEqual(letters);
  });
});
