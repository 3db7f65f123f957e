import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ApiUnderTest } from '../support/api.js';
import { builtWeb, expectAccessible, launchBrowser, openWindow, signInAs } from '../support/browser.js';
import { eventually } from '../support/eventually.js';

const perPage = 200;
const count = 5000;
const roundId = 'annual-of-another-pack';

describe('a list of thousands', () => {
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

  it('is walked to its end by keys, page after page, and only what is in sight is drawn', async () => {
    const { page, complaints } = await openWindow(browser, api.origin);
    await signInAs(page, 'unit-officer-so-y-te', api.password);
    await serveDossiers(page);
    await page.getByRole('link', { name: 'Hồ sơ', exact: true }).click();
    await page.getByRole('link', { name: linkTo(1), exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await eventually(async () => (await focused(page)) === linkTo(2));
    await eventually(async () => {
      await page.keyboard.press('End');
      return (await focused(page)) === linkTo(count);
    });
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(count + 1));
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await expectAccessible(page);
    await page.keyboard.press('Home');
    await eventually(async () => (await focused(page)) === linkTo(1));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/dossiers/${idOf(1)}`);
    expect(complaints).toEqual([]);
  });
});

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent');
const linkTo = (number: number): string => `Đơn vị số ${number}: ${roundId}`;
const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** As the service would list them; to make them through the front door would take minutes. */
async function serveDossiers(page: Page): Promise<void> {
  await page.route(/\/api\/dossiers\?/, (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
    const next = from + perPage < count ? { next: String(from + perPage) } : {};
    return route.fulfill({
      json: { items: Array.from({ length: perPage }, (_, index) => dossier(from + index + 1)), ...next },
    });
  });
}

const dossier = (number: number) => ({
  dossierId: idOf(number),
  roundId,
  unitId: 'so-y-te',
  unitName: `Đơn vị số ${number}`,
  situation: 'Submitted',
  holders: ['education'],
  heldBy: [{ stage: 'education', name: 'Sở Giáo dục và Đào tạo', nominees: 3, since: '2026-07-01T00:00:00Z', days: 2 }],
  kinds: ['collective'],
  nominees: 3,
  submissions: 1,
  late: false,
  changedAt: '2026-07-01T00:00:00Z',
});
