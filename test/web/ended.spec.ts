import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accepted } from '../support/answers.js';
import { builtWeb, expectAccessible, keptKeys, launchBrowser, openWindow, signInAs } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { annual, collective, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
let browser: Browser;

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
  await situations.api.administrator();
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

async function signedIn(userName: string): Promise<{ page: Page; complaints: readonly string[] }> {
  const { page, complaints } = await openWindow(browser, situations.api.origin);
  await signInAs(page, userName, situations.api.password);
  return { page, complaints };
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

describe('a draft that was never submitted', () => {
  it('is deleted by its unit, with the words that were typed for it, and gives its places back', async () => {
    const draft = await situations.draft({
      unitId: 'so-y-te',
      roundId,
      nominees: [collective({ name: 'Phòng Kế hoạch' })],
    });
    const { page, complaints } = await signedIn('unit-head-so-y-te');
    await page.goto(`/dossiers/${draft.dossierId}/nominees/add`);
    await page.getByLabel('Tên đối tượng').click();
    await page.keyboard.type('Phòng Dân số', { delay: 30 });
    await eventually(async () => (await keptKeys(page)).some((key) => key.includes(draft.dossierId)));

    await page.goto(`/dossiers/${draft.dossierId}`);
    await press(page, 'Xóa hồ sơ dự thảo');
    await page.getByText('1 đối tượng trả lại chỗ').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'Xóa hồ sơ dự thảo');
    await press(page, 'Xóa hồ sơ này');
    await page.getByText('Đã xóa hồ sơ dự thảo').first().waitFor();
    await page.waitForURL('**/dossiers');

    await page.locator(`a[href*="${draft.dossierId}"]`).first().waitFor({ state: 'detached' });
    await eventually(async () => (await keptKeys(page)).length === 0);
    await page.goto(`/dossiers/${draft.dossierId}`);
    await page.getByRole('button', { name: 'Xóa hồ sơ dự thảo' }).waitFor({ state: 'detached' });
    expect(await page.getByText('Phòng Kế hoạch').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('a unit that has ended', () => {
  it('begins nothing any more, is told who goes on, and still sees what it sent', async () => {
    const sent = await situations.submitted({ unitId: 'so-cong-thuong', roundId });
    await situations.headOf('so-tai-chinh');
    const administrator = await situations.api.administrator();
    await accepted(
      administrator.post('/api/units/so-cong-thuong/dissolve', {
        on: '2025-05-31',
        successors: ['so-tai-chinh'],
        document: 'Nghị quyết số 12/NQ-HĐND',
      }),
    );
    const before = await signedIn('unit-head-so-cong-thuong');
    await before.page.goto('/dossiers/open');
    await before.page.getByRole('button', { name: 'Lập hồ sơ', exact: true }).waitFor();

    situations.travelTo('2025-06-02T09:00:00');
    const { page, complaints } = await signedIn('unit-head-so-cong-thuong');
    await page.goto('/dossiers/open');
    await page.getByText('Đơn vị của đồng chí không còn hoạt động').waitFor();
    expect(await page.getByRole('button', { name: 'Lập hồ sơ', exact: true }).count()).toBe(0);
    await expectAccessible(page);
    await page.goto(`/dossiers/${sent.dossierId}`);
    await page.getByRole('heading', { level: 1, name: /Sở Công Thương/ }).waitFor();
    expect(complaints).toEqual([]);

    const successor = await signedIn('unit-head-so-tai-chinh');
    await successor.page.goto('/dossiers/open');
    await successor.page.getByRole('button', { name: 'Lập hồ sơ', exact: true }).waitFor();
  });
});
