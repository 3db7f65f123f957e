import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ApiUnderTest } from '../support/api.js';
import { builtWeb, launchBrowser, openWindow, signInAs } from '../support/browser.js';

let api: ApiUnderTest;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([ApiUnderTest.start({ webDirectory: builtWeb }), launchBrowser()]);
  await api.as('unit_officer', 'so-y-te');
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

async function officerLooking() {
  const window = await openWindow(browser, api.origin);
  await signInAs(window.page, 'unit-officer-so-y-te', api.password);
  return window;
}

const toDossiers = (page: Page) => page.getByRole('link', { name: 'Hồ sơ', exact: true }).click();
const dossiers = (page: Page) => page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor();
const missing = (page: Page) => page.getByText('Chưa tải được phần này').first().waitFor();
const shell = (page: Page) => page.getByRole('link', { name: 'Đợt khen thưởng' }).waitFor();
const again = (page: Page) => page.getByRole('button', { name: 'Thử lại' }).click();

/** Where the code of the list of dossiers cannot be had, as long as `isGone`. Counts how often the page was loaded. */
async function withoutSection(page: Page, isGone: (loads: number) => boolean): Promise<() => number> {
  let loads = 1;
  page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
  await page.route('**/assets/dossier-list-*.js', (route) =>
    isGone(loads) ? route.fulfill({ status: 404 }) : route.continue(),
  );
  return () => loads;
}

describe('a section whose code is not here yet', () => {
  it('leaves the frame as it is while the network is cut, and comes by itself when it is back', async () => {
    const { page, context } = await officerLooking();
    await context.setOffline(true);
    await toDossiers(page);
    await missing(page);
    await again(page);
    await page.getByText('Phần này sẽ được tải ngay khi có mạng trở lại.').waitFor();
    await shell(page);
    await context.setOffline(false);
    await dossiers(page);
    await context.close();
  });

  it('comes by a press when the service was away and is back', async () => {
    const { page, context } = await officerLooking();
    let away = true;
    await page.route('**/*', (route) => (away ? route.abort() : route.continue()));
    await toDossiers(page);
    await missing(page);
    await shell(page);
    away = false;
    await again(page);
    await dossiers(page);
    await context.close();
  });

  it('is there after one new load of the page when a newer version has replaced it', async () => {
    const { page, context } = await officerLooking();
    const loads = await withoutSection(page, (times) => times === 1);
    await toDossiers(page);
    await dossiers(page);
    expect(loads()).toBe(2);
    await context.close();
  });

  it('does not load the page again and again where that does not help', async () => {
    const { page, context } = await officerLooking();
    const loads = await withoutSection(page, () => true);
    await toDossiers(page);
    await page.waitForEvent('load');
    await missing(page);
    for (let times = 0; times < 3; times++) await again(page);
    await missing(page);
    await shell(page);
    expect(loads()).toBe(2);
    await context.close();
  });
});
