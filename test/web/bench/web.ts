import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type BrowserContext, chromium } from 'playwright-core';
import { median } from '../../../bench/figure.js';
import { freePort } from '../../../infra/free-port.js';
import { browserAtHand, builtWeb, signInAs } from '../../support/browser.js';
import { education, Situations } from '../../support/situations.js';
import { bytesOfFirstLoad } from './first-load.js';
import { fiveThousandDossiers } from './five-thousand-dossiers.js';
import { type Audit, categories, Lighthouse } from './lighthouse.js';
import { hold, marks, missed } from './marks.js';

const rounds = 3;

let situations: Situations;
let context: BrowserContext;
let profile: string;
let lighthouse: Lighthouse;
beforeAll(async () => {
  const port = await freePort(0);
  situations = await Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb });
  await fiveThousandDossiers(situations);
  lighthouse = await Lighthouse.fetched(port);
  profile = await mkdtemp(path.join(tmpdir(), 'bench-web-'));
  const { executablePath, args } = await browserAtHand();
  context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    baseURL: situations.api.origin,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
  });
}, 600_000);
afterAll(async () => {
  await context.close();
  await Promise.all([situations.close(), lighthouse.forget()]);
  await rm(profile, { recursive: true, force: true });
});

afterEach(() => expect(missed.splice(0)).toEqual([]));

it('the first load is small', async () => {
  hold('first load: JavaScript and CSS, with Brotli', (await bytesOfFirstLoad()) / 1024, marks.firstLoad);
});

it.each([
  ['sign-in', '/'],
  ['public verification', '/look-up'],
])('%s on a phone', hasItsMarks, 300_000);

it.each([
  ['desk', '/'],
  ['dossier list', '/dossiers'],
])(
  '%s on a phone',
  async (name, address) => {
    await signedIn();
    await hasItsMarks(name, address);
  },
  300_000,
);

it('a list of 5,000 dossiers on a machine four times as slow', async () => {
  await signedIn();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const slowed = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  const firstRows: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await page.goto('/look-up');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await slowed(4);
    await page.goto('/dossiers', { waitUntil: 'commit' });
    await page.getByRole('row').nth(1).waitFor();
    if (round > 0) firstRows.push(await page.evaluate<number>('performance.now()')); // the application itself is in the cache, as on a working day
    await slowed(1);
  }

  await slowed(4);
  await page.getByRole('row').nth(1).getByRole('link').focus();
  await page.evaluate(
    `globalThis.slowest = 0; new PerformanceObserver((list) => { globalThis.slowest = Math.max(globalThis.slowest, ...list.getEntries().map((entry) => entry.duration)); }).observe({ type: 'event', durationThreshold: 16 })`,
  );
  for (let press = 0; press < 30; press++)
    await page.keyboard.press(press % 3 === 2 ? 'PageDown' : 'ArrowDown', { delay: 50 });
  const slowest = await page.evaluate<number>('globalThis.slowest');
  await page.close();
  hold('list of 5,000 at 4× slow-down: first rows', Math.round(median(firstRows)), marks.firstRows);
  hold('list of 5,000 at 4× slow-down: slowest of 30 presses', slowest, marks.interaction);
}, 180_000);

async function hasItsMarks(name: string, address: string): Promise<void> {
  const audits: Audit[] = [];
  for (let round = 0; round < rounds; round++) {
    await forgetWhatWasLoaded();
    audits.push(await lighthouse.audit(`${situations.api.origin}${address}`));
  }
  const failed = [...new Set(audits.flatMap((audit) => audit.failed))].join(', ');
  for (const category of categories)
    hold(`${name}: ${category}`, median(audits.map(({ scores }) => scores[category])), marks[category], failed);
  hold(`${name}: layout shift`, Math.max(...audits.map(({ layoutShift }) => layoutShift)), marks.layoutShift);
}

/** But not who is signed in: as on the first visit of the day with a new version. */
async function forgetWhatWasLoaded(): Promise<void> {
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await page.close();
}

async function signedIn(): Promise<void> {
  if ((await context.cookies()).length > 0) return;
  const page = await context.newPage();
  await signInAs(page, `education-appraiser-${education}`, situations.api.password);
  await page.close();
}
