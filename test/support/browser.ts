import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect } from '@jest/globals';
import packed from '@sparticuz/chromium';
import type axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { withClient } from '#platform/database';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The built application, as `npm start` serves it. */
export const builtWeb = path.join(import.meta.dirname, '../../dist/web');

export const launchBrowser = async (): Promise<Browser> => chromium.launch(await browserAtHand());

/**
 * The system's Chromium, or the one that npm brings. Not with the latter's own arguments: of the single process
 * they ask for nothing is left when a window closes.
 */
export async function browserAtHand(): Promise<{ executablePath: string; args: string[] }> {
  const executablePath =
    installed.find((file) => existsSync(file)) ?? (await oneAtATime(() => packed.executablePath()));
  return { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] };
}

/** Whoever finds the browser where another is unpacking it takes it for whole. */
const oneAtATime = <Result>(unpack: () => Promise<Result>): Promise<Result> =>
  withClient(process.env['TEST_DATABASE_URL']!, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('test browser'))`);
    return unpack();
  });

export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, refused policies, requests that left the origin: a journey ends with none. */
  readonly complaints: readonly string[];
}

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Milliseconds in which a slow machine too shows what is waited for. */
const patience = 60_000;

/** A fresh profile looking at the origin. */
export async function openWindow(
  browser: Browser,
  origin: string,
  { width = 1366, height = 768, colorScheme = 'light' }: WindowOptions = {},
): Promise<Window> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isRefusal(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !ofTheBrowser.test(request.url()))
      complaints.push(`left the origin: ${request.url()}`);
  });
  return { page, context, complaints };
}

/** What it makes itself, and its own viewer of PDF files. */
const ofTheBrowser = /^(?:blob|data|chrome|chrome-extension):/;

/** The browser notes every answer of 4xx as an error of its own; the service's refusals are no fault of the page. */
const isRefusal = (text: string): boolean =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);

export async function signInAs(page: Page, userName: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(userName);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bàn làm việc' }).waitFor();
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeScript = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No rule of WCAG 2.0 to 2.2 A and AA nor of good practice is broken by what is shown now, open dialogs included. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await axeScript);
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    rules,
  );
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    })),
  ).toEqual([]);
}

/** Keys of what a window keeps for its person: papers and the words of forms. */
export const keptKeys = (page: Page) =>
  page.evaluate<string[]>(`new Promise((resolve, reject) => {
    const asked = indexedDB.open('keyval-store');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const keys = asked.result.transaction('keyval').objectStore('keyval').getAllKeys();
      keys.onsuccess = () => { asked.result.close(); resolve(keys.result); };
    };
  })`);
