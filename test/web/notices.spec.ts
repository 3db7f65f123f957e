import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accepted } from '../support/answers.js';
import { builtWeb, expectAccessible, launchBrowser, openWindow, signInAs, type Window } from '../support/browser.js';
import { annual, Situations } from '../support/situations.js';

let situations: Situations;
let browser: Browser;
let window: Window;
let page: Page;

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-06-02T09:00:00+07:00', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
  const dossier = await situations.submitted({ unitId: 'so-y-te', roundId: annual(2025) });
  await accepted(situations.returned(dossier));
  window = await openWindow(browser, situations.api.origin, { width: 360, height: 740, colorScheme: 'dark' });
  page = window.page;
  await signInAs(page, 'unit-head-so-y-te', situations.api.password);
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

describe('notices on a phone', () => {
  it('say in the header that something came, lead to the dossier and are read by being opened', async () => {
    await page.getByRole('link', { name: 'Thông báo, 1 chưa đọc' }).click();
    await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
    await page.getByRole('link', { name: 'Hồ sơ được trả lại để bổ sung' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Hồ sơ được trả lại để bổ sung' }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Thông báo' }).waitFor();
    await page.getByRole('link', { name: 'Thông báo', exact: true }).waitFor();
  });

  it('go to the address that the person gives, and to none that is no address', async () => {
    await page.goto('/notices/preferences');
    await page.getByLabel('Địa chỉ thư điện tử').fill('không phải địa chỉ');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Địa chỉ thư điện tử').fill('giam-doc@so-y-te.example.vn');
    await page.getByLabel('Gửi bản tổng hợp lúc 7 giờ sáng').uncheck();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu cách nhận thông báo').first().waitFor();
    await expectAccessible(page);
    const { body } = await (await situations.headOf('so-y-te')).get('/api/notices/preferences');
    expect(body).toEqual({ address: 'giam-doc@so-y-te.example.vn', digests: false });
    expect(window.complaints).toEqual([]);
  });
});
