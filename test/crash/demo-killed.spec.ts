import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#platform/event-sourcing';
import { type ChainReport, verifyChain } from '#platform/event-store';
import { interimRound2025 } from '../../apps/cli/src/demo/interim-round-2025.js';
import { DemoData } from './demo-data.js';
import { type Death, deaths, DemoProcess, type Instant } from './demo-process.js';
import { commandsCarriedOutTwice, historyOf, tale } from './history.js';
import { placesIn } from './places.js';
import { chanceFrom } from './seeded-chance.js';
import { viewsAndRebuilt } from './views-afresh.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const crashPoints = Number(process.env['CRASH_POINTS'] ?? 4);
const chance = chanceFrom(seed);

const undisturbed = DemoData.make();
const killed = DemoData.make();
afterAll(() => {
  undisturbed.remove();
  killed.remove();
});

/** The undisturbed run is the measure: when each step began, what it printed in the end, what it stored. */
let control: { readonly demo: DemoProcess; readonly history: readonly RecordedEvent[] };
/** What was stored after each kill, and what the run had told by then. */
const lives: { readonly history: readonly RecordedEvent[]; readonly told: readonly string[] }[] = [];
let last: { demo: DemoProcess; history: readonly RecordedEvent[]; chain: ChainReport; views: Awaited<ReturnType<typeof viewsAndRebuilt>> };

beforeAll(async () => {
  const demo = await played(undisturbed);
  control = { demo, history: await undisturbed.history() };
  const deathsInPlay: string[] = [];
  for (const { instant, death } of killPoints(demo)) {
    const life = new DemoProcess(killed.directory);
    if (!(await life.killAt(instant, death))) continue;
    deathsInPlay.push(`${death} ${instant.milliseconds} ms after ${instant.step ?? 'the start'}`);
    lives.push({ history: await killed.history(), told: told(life) });
  }
  console.log(`SEED=${seed}, killed ${lives.length} times:\n${deathsInPlay.map((line, index) => `${line}: ${lives[index]!.history.length} events`).join('\n')}`);
  const final = await played(killed);
  last = await killed.open(async ({ store, url }) => {
    const history = await historyOf(store!);
    return { demo: final, history, chain: await verifyChain(store!), views: await viewsAndRebuilt(url, store!) };
  });
}, 60_000 + crashPoints * 30_000);

async function played(data: DemoData): Promise<DemoProcess> {
  const demo = new DemoProcess(data.directory);
  await demo.end();
  return demo;
}

const told = ({ lines }: DemoProcess): readonly string[] => lines.map(({ text }) => text);

/** During the first start, then all over the play in the order of time; after every third of these also while the work is taken up again. */
function killPoints({ lines }: DemoProcess): readonly { instant: Instant; death: Death }[] {
  const steps = lines.filter(({ text }) => text.startsWith('['));
  const [start, end] = [steps[0]!.at, lines.at(-1)!.at];
  const within = (from: number, to: number) => from + chance() * (to - from);
  const point = (milliseconds: number, step?: string) => ({ instant: { milliseconds: Math.round(milliseconds), step }, death: deaths[Math.floor(chance() * deaths.length)]! });
  const inStart = Array.from({ length: Math.ceil(crashPoints / 5) }, () => point(within(0, start)));
  const inPlay = Array.from({ length: Math.ceil(crashPoints * 0.6) }, () => within(start, end)).sort((one, other) => one - other);
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
  told(demo).slice(told(demo).findIndex((line) => line.startsWith('Sổ khen thưởng'))).map((line) => line.replace(/^(Chuỗi băm nguyên vẹn).*/, '$1'));

describe(`npm run demo, killed again and again (SEED=${seed})`, () => {
  it('was killed while it did something', () => {
    expect(lives.length).toBeGreaterThanOrEqual(crashPoints / 2);
    expect(new Set(lives.map(({ history }) => history.length)).size).toBeGreaterThanOrEqual(crashPoints / 3);
  });

  it('loses no event: each life begins with all that the one before it stored', () => {
    const stored = [...lives.map(({ history }) => history), last.history];
    for (const [index, history] of stored.slice(1).entries()) expect(history.slice(0, stored[index]!.length)).toEqual(stored[index]);
  });

  it('has stored everything that it had told before it died', () => {
    for (const { history, told: lines } of lives) {
      const begun = interimRound2025.filter(({ title }) => lines.some((line) => line.startsWith('[') && line.endsWith(title)));
      const now = begun.at(-1);
      if (!now) continue;
      const stored = tale(history);
      const earlier = tale(control.history.filter(({ metadata: { at } }) => Date.parse(at) < Date.parse(now.at)));
      for (const [stream, events] of Object.entries(earlier)) expect(stored[stream]).toEqual(expect.arrayContaining([...events]));
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
});
