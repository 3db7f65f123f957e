import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#platform/event-sourcing';
import { type ChainReport, verifyChain } from '#platform/event-store';
import { EventEngine } from '../../apps/service/src/database/event-engine.js';
import { viewsBeside } from '../../apps/service/src/database/views.js';
import { interimRound2025 } from '#story';
import { DemoData } from './demo-data.js';
import { embeddedPostgresOf, eventStoreDb, type OpenedEngines } from './demo-engines.js';
import { type Death, deaths, DemoProcess, type Instant } from './demo-process.js';
import { finishAutomations } from './finish-automations.js';
import { commandsCarriedOutTwice, historyOf, tale } from './history.js';
import { noticesTold } from './notices-told.js';
import { placesIn } from './places.js';
import { chanceFrom } from './seeded-chance.js';
import { viewsAndRebuilt } from './views-afresh.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const crashPoints = Number(process.env['CRASH_POINTS'] ?? 4);
const chance = chanceFrom(seed);

interface Life {
  /** What was stored after the kill. */
  readonly history: readonly RecordedEvent[];
  /** What the run had told by then. */
  readonly told: readonly string[];
}

interface LastLife {
  readonly demo: DemoProcess;
  readonly history: readonly RecordedEvent[];
  readonly chain: ChainReport;
  readonly notices: readonly string[];
  readonly views: Awaited<ReturnType<typeof viewsAndRebuilt>>;
}

/**
 * The undisturbed run is the measure: when each step began, what it printed in the end, what it stored, whom it
 * told.
 */
let control: Pick<LastLife, 'demo' | 'history' | 'notices'>;
beforeAll(async () => {
  const undisturbed = await DemoData.make(embeddedPostgresOf);
  try {
    const demo = await played(undisturbed);
    control = await undisturbed.open(async (engines) => ({
      demo,
      history: await historyOf(engines.store!),
      notices: await noticesOf(engines),
    }));
  } finally {
    undisturbed.remove();
  }
});

async function played(data: DemoData): Promise<DemoProcess> {
  const demo = new DemoProcess(data);
  await demo.end();
  return demo;
}

async function noticesOf({ url, anotherStore, engine }: OpenedEngines): Promise<readonly string[]> {
  await finishAutomations({ databaseUrl: url, eventStore: anotherStore(), engine });
  return noticesTold(url);
}

const told = ({ lines }: DemoProcess): readonly string[] => lines.map(({ text }) => text);

/**
 * During the first start, then all over the play in the order of time; after every third of these also while the
 * work is taken up again.
 */
function killPoints(crashPoints: number, ways: readonly Death[]): readonly { instant: Instant; death: Death }[] {
  const { lines } = control.demo;
  const steps = lines.filter(({ text }) => text.startsWith('['));
  const [start, end] = [steps[0]!.at, lines.at(-1)!.at];
  const within = (from: number, to: number) => from + chance() * (to - from);
  const point = (milliseconds: number, step?: string) => {
    const next = steps[steps.findIndex(({ text }) => text === step) + 1]?.text;
    return {
      instant: { milliseconds: Math.round(milliseconds), step, next },
      death: ways[Math.floor(chance() * ways.length)]!,
    };
  };
  const inStart = Array.from({ length: Math.ceil(crashPoints / 5) }, () => point(within(0, start)));
  const inPlay = Array.from({ length: Math.ceil(crashPoints * 0.6) }, () => within(start, end)).sort(
    (one, other) => one - other,
  );
  return [
    ...inStart,
    ...inPlay.flatMap((at, index) => {
      const step = steps.findLast((begun) => begun.at <= at)!;
      const alreadyPlayed = Math.max(step.at, inPlay[index - 1] ?? 0);
      return [point(at - alreadyPlayed, step.text), ...(index % 3 === 2 ? [point(within(0, start))] : [])];
    }),
  ];
}

/** What is printed when every step has been played; how many events the clock has added depends on who was up. */
const outcome = (demo: DemoProcess): readonly string[] =>
  told(demo)
    .slice(told(demo).findIndex((line) => line.startsWith('Sổ khen thưởng')))
    .map((line) => line.replace(/^(Chuỗi băm nguyên vẹn).*/, '$1'));

describe.each([
  { name: 'the embedded PostgreSQL', engines: embeddedPostgresOf, ways: deaths, crashPoints },
  { name: 'EventStoreDB', engines: eventStoreDb, ways: ['service'] as const, crashPoints: Math.ceil(crashPoints / 4) },
])(`npm run demo on $name, killed again and again (SEED=${seed})`, ({ name, engines, ways, crashPoints }) => {
  const lives: Life[] = [];
  let killed: DemoData;
  let last: LastLife;
  beforeAll(
    async () => {
      killed = await DemoData.make(engines);
      const deathsInPlay: string[] = [];
      for (const { instant, death } of killPoints(crashPoints, ways)) {
        const life = new DemoProcess(killed);
        if (!(await life.killAt(instant, death))) continue;
        lives.push({ history: await killed.history(), told: told(life) });
        deathsInPlay.push(
          `${death} ${instant.milliseconds} ms after ${instant.step ?? 'the start'}: ${lives.at(-1)!.history.length} events`,
        );
      }
      console.log(`SEED=${seed}, ${name}, killed ${lives.length} times:\n${deathsInPlay.join('\n')}`);
      const demo = await played(killed);
      last = await killed.open(async (engines) => {
        const { store, url, engine } = engines;
        const [history, notices] = [await historyOf(store!), await noticesOf(engines)];
        return {
          demo,
          history,
          notices,
          chain: await verifyChain(store!),
          views: await viewsAndRebuilt(url, store!, viewsBeside(new EventEngine(engine)).all),
        };
      });
    },
    300_000 + crashPoints * 60_000,
  );
  afterAll(() => killed.remove());

  it('was killed while it did something', () => {
    expect(lives.length).toBeGreaterThanOrEqual(crashPoints / 2);
    expect(new Set(lives.map(({ history }) => history.length)).size).toBeGreaterThanOrEqual(crashPoints / 3);
  });

  it('loses no event: each life begins with all that the one before it stored', () => {
    const stored = [...lives.map(({ history }) => history), last.history];
    for (const [index, history] of stored.slice(1).entries())
      expect(history.slice(0, stored[index]!.length)).toEqual(stored[index]);
  });

  it('has stored everything that it had told before it died', () => {
    for (const { history, told: lines } of lives) {
      const begun = interimRound2025.filter(({ title }) =>
        lines.some((line) => line.startsWith('[') && line.endsWith(title)),
      );
      const now = begun.at(-1);
      if (!now) continue;
      const stored = tale(history);
      const earlier = tale(control.history.filter(({ metadata: { at } }) => Date.parse(at) < Date.parse(now.at)));
      for (const [stream, events] of Object.entries(earlier))
        expect(stored[stream]).toEqual(expect.arrayContaining([...events]));
    }
  });

  it('ends with the events of an undisturbed run, stream by stream, and with its register', () => {
    expect(tale(last.history)).toEqual(tale(control.history));
    expect(outcome(last.demo)).toEqual(outcome(control.demo));
  });

  it('carries out no command twice', () => {
    expect(commandsCarriedOutTwice(last.history)).toEqual([]);
  });

  it('leaks no place: the ledgers hold those who stand in a dossier, and nobody else', () => {
    const { held, standing } = placesIn(last.history);
    expect(Object.values(held).flat().length).toBeGreaterThan(0);
    expect(held).toEqual(standing);
  });

  it('keeps the hash chain whole', () => {
    expect(last.chain.broken).toBeUndefined();
    expect(last.chain.events).toBe(last.history.length);
  });

  it('keeps every file that an event speaks of', () => {
    expect(killed.faultyFiles(last.history)).toEqual([]);
  });

  it('shows in every view what the events say', () => {
    expect(Object.keys(last.views.kept).length).toBeGreaterThan(5);
    expect(last.views.kept).toEqual(last.views.rebuilt);
  });

  it('has told the same people of the same matters, once each', () => {
    expect(last.notices.length).toBeGreaterThan(5);
    expect(last.notices).toEqual(control.notices);
  });
});
