import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ApiUnderTest } from '../support/api.js';
import { builtWeb, expectAccessible, launchBrowser, openWindow, signInAs } from '../support/browser.js';

describe('a session in a browser', () => {
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

  const officer = 'unit-officer-so-y-te';
  const personMenu = (page: Page) => page.getByRole('button', { name: `Người ${officer}` });

  it.each([
    { width: 1366, height: 768, colorScheme: 'light' },
    { width: 1366, height: 768, colorScheme: 'dark' },
    { width: 360, height: 740, colorScheme: 'light' },
    { width: 360, height: 740, colorScheme: 'dark' },
  ] as const)('begins and ends by keys alone, readable for everybody: $width px, $colorScheme', async (screen) => {
    const { page, complaints, context } = await openWindow(browser, api.origin, screen);
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Tên đăng nhập').focus();
    await page.keyboard.type(officer);
    await page.keyboard.press('Tab');
    await page.keyboard.type(api.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bàn làm việc' }).waitFor();
    await personMenu(page).focus();
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(screen.width);
    await page.getByRole('button', { name: 'Đăng xuất' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says why a wrong password was refused, in the words of the service, and keeps the name', async () => {
    const { page } = await openWindow(browser, api.origin);
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill(officer);
    await page.getByLabel('Mật khẩu').fill('không phải');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('mật khẩu');
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe(officer);
    await expectAccessible(page);
  });

  it('says after many wrong passwords until when to wait, and shows it to the administrator', async () => {
    const { page, complaints } = await openWindow(browser, api.origin, { width: 360, height: 740 });
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill('tham-dinh-noi-vu');
    const attempt = async (password: string, answered: string) => {
      await page.getByLabel('Mật khẩu').fill(password);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByRole('alert').getByText(answered).waitFor();
    };
    for (let failure = 1; failure <= 5; failure++) await attempt(`sai lần ${failure}`, 'mật khẩu không đúng');
    await attempt(api.password, 'mật khẩu đúng cũng phải chờ. Hãy thử lại sau');
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(complaints).toEqual([]);

    await api.administrator();
    const { page: beside } = await openWindow(browser, api.origin);
    await signInAs(beside, 'administrator-bang-vang', api.password);
    await beside.goto('/admin/sign-ins?kind=slowed');
    await beside.getByRole('row', { name: /Đỗ Hữu Nghĩa.*127\.0\.0\.0\/24/ }).waitFor();
    await beside.getByLabel('Việc', { exact: true }).selectOption('Sai mật khẩu');
    await beside.getByRole('row', { name: /Đỗ Hữu Nghĩa/ }).waitFor();
    await expectAccessible(beside);
  });

  it.each([
    ['du-mot', 1366, 768],
    ['du-hai', 360, 740],
  ])(
    'with a password that somebody else made asks for another, and lets nothing else be done: %s',
    async (name, width, height) => {
      const administrator = await api.administrator();
      const oneTime = 'Xa8k-2mPq-Rt7v-Zw4n';
      await administrator.post('/api/people', { personId: name, displayName: 'Đặng Thị Dự' });
      await administrator.post(`/api/people/${name}/assign-role`, { role: 'unit_officer', unitId: 'so-y-te' });
      await administrator.post(`/api/people/${name}/give-account`, { userName: name, password: oneTime });
      const { page, complaints } = await openWindow(browser, api.origin, { width, height });
      await page.goto('/dossiers');
      await page.getByLabel('Tên đăng nhập').fill(name);
      await page.getByLabel('Mật khẩu').fill(oneTime);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByRole('heading', { level: 1, name: 'Đặt mật khẩu của riêng mình' }).waitFor();
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.getByRole('link', { name: 'Hồ sơ', exact: true }).count()).toBe(0);

      await page.getByLabel('Mật khẩu dùng một lần').fill(oneTime);
      await page.getByLabel('Mật khẩu mới').fill('aaaaaaaaaaaa');
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.getByText('quá dễ đoán').first().waitFor();
      await expectAccessible(page);
      await page.getByLabel('Mật khẩu mới').fill('con duong lang sau mua');
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor();
      expect(complaints).toEqual([]);
    },
  );

  it('shows a password to its writer', async () => {
    const { page } = await openWindow(browser, api.origin);
    await page.goto('/');
    await page.getByLabel('Mật khẩu').fill('một câu dài');
    await page.getByRole('button', { name: 'Hiện mật khẩu' }).click();
    expect(await page.getByLabel('Mật khẩu').getAttribute('type')).toBe('text');
  });

  it('that ends meanwhile is renewed over the page: nothing is typed twice, and what was asked for is done', async () => {
    await api.as('unit_officer', 'so-xay-dung');
    const { page, context, complaints } = await openWindow(browser, api.origin);
    await signInAs(page, 'unit-officer-so-xay-dung', api.password);
    await page.getByRole('button', { name: 'Người unit-officer-so-xay-dung' }).click();
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    const change = page.getByRole('dialog', { name: 'Đổi mật khẩu' });
    await change.getByLabel('Mật khẩu hiện tại').fill(api.password);
    await change.getByLabel('Mật khẩu mới').fill('mot cau that dai de nho');
    await expectAccessible(page);

    await context.clearCookies();
    await change.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    const renewal = page.getByRole('dialog', { name: 'Đăng nhập' });
    await renewal.getByText('nội dung đang soạn vẫn còn nguyên').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await renewal.getByLabel('Tên đăng nhập').fill('unit-officer-so-xay-dung');
    await renewal.getByLabel('Mật khẩu').fill(api.password);
    await renewal.getByRole('button', { name: 'Đăng nhập' }).click();

    await page.getByText('Đã đổi mật khẩu. Các phiên làm việc khác đã bị đăng xuất.').first().waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('speaks English and turns dark for those who choose it, and remembers both', async () => {
    const { page, complaints } = await openWindow(browser, api.origin);
    await signInAs(page, officer, api.password);
    await personMenu(page).click();
    await page.getByLabel('English').check();
    await page.getByRole('heading', { level: 1, name: 'My desk' }).waitFor();
    await page.getByLabel('Dark').check();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'My desk' }).waitFor();
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dataset.theme]')).toEqual([
      'en',
      'dark',
    ]);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it('says when the connection is gone, and when it is back', async () => {
    const { page, context } = await openWindow(browser, api.origin);
    await signInAs(page, officer, api.password);
    await context.setOffline(true);
    await page.getByText('Mất kết nối mạng').waitFor();
    await expectAccessible(page);
    await context.setOffline(false);
    await page.getByText('Mất kết nối mạng').waitFor({ state: 'detached' });
  });
});
