import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ApiUnderTest } from '../support/api.js';
import { builtWeb, launchBrowser, openWindow, signInAs } from '../support/browser.js';

describe('signing in with a browser', () => {
  let api: ApiUnderTest;
  let browser: Browser;

  beforeAll(async () => {
    [api, browser] = await Promise.all([ApiUnderTest.start({ webDirectory: builtWeb }), launchBrowser()]);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  it('leads to the desk, without a complaint of the browser', async () => {
    await api.as('unit_officer', 'so-y-te');
    const { page, complaints } = await openWindow(browser, api.origin);
    await signInAs(page, 'unit-officer-so-y-te', api.password);
    expect(complaints).toEqual([]);
  });

  it('says why a wrong password was refused, in the words of the service', async () => {
    const { page } = await openWindow(browser, api.origin);
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill('unit-officer-so-y-te');
    await page.getByLabel('Mật khẩu').fill('không phải');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('mật khẩu');
  });
});
