import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { accepted } from '../support/answers.js';
import { builtWeb, expectAccessible, launchBrowser, openWindow } from '../support/browser.js';
import { annual, collective, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
let browser: Browser;
let lookupCode: string;
let verificationCode: string;

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
  const waiting = await situations.complete({ unitId: 'so-y-te', roundId });
  lookupCode = (await accepted(situations.submit(waiting))).body.lookupCode;
  const nominee = collective({ name: 'Phòng Thuỳ Dương' });
  const { proposal } = await situations.proposed({ unitId: 'so-noi-vu', roundId, nominees: [nominee] });
  await accepted((await situations.homeAffairsAppraiser()).post(`${proposal}/submit-to-chairman`));
  const decision = { number: '2101/QĐ-UBND', date: '2025-05-05', signer: 'Bùi Thế Vinh' };
  const chairman = await situations.chairman();
  const { body } = await accepted(
    chairman.post(`${proposal}/decide`, { decision, outcomes: [{ nomineeId: nominee.nomineeId, outcome: 'awarded' }] }),
  );
  [{ verificationCode }] = (await accepted(chairman.get(`/api/awards?after=${body.position}`))).body.items;
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

it.each([
  ['light', 1366],
  ['dark', 360],
] as const)(
  'a code on a certificate leads to the award, without signing in (%s, %i px)',
  async (colorScheme, width) => {
    const { page, complaints } = await openWindow(browser, situations.api.origin, { width, colorScheme });
    await page.goto(`/look-up?award=${verificationCode.toLowerCase()}`);
    await page.getByRole('heading', { name: 'Phòng Thuỳ Dương' }).waitFor();

    expect(await page.getByRole('status').filter({ hasText: 'Có trong sổ khen thưởng' }).innerText()).toMatch(
      /Số 2101\/QĐ-UBND ngày 05\/5\/2025[\s\S]*Bùi Thế Vinh/,
    );
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  },
);

it('without a code the number of the decision and the name do, typed by keyboard alone and without accents', async () => {
  const { page } = await openWindow(browser, situations.api.origin);
  await page.goto('/look-up');
  await page.getByText('Không có mã?').press('Enter');
  await page.getByLabel('Số quyết định').fill('2101/qd-ubnd');
  await page.getByLabel('Tên tập thể').fill('phong thuy duong');
  await page.getByLabel('Tên tập thể').press('Enter');
  await page.getByRole('heading', { name: 'Phòng Thuỳ Dương' }).waitFor();

  await page.getByLabel('Số quyết định').fill('9999');
  await page.getByLabel('Số quyết định').press('Enter');
  await page.getByText('Không có khen thưởng nào mang số quyết định và tên này.').waitFor();
});

it('the code of a receipt tells where the dossier is; an unknown one is said to be unknown', async () => {
  const { page } = await openWindow(browser, situations.api.origin, { width: 360, height: 740 });
  await page.goto('/look-up');
  await page.getByLabel('Mã tra cứu').fill(lookupCode.replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Xem tình trạng' }).click();
  await page.getByText('Đã nộp, đang được giải quyết').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('Sở Giáo dục và Đào tạo');

  await page.getByLabel('Mã tra cứu').fill('0000 0000 0000');
  await page.getByLabel('Mã tra cứu').press('Enter');
  await page.getByText('Không có hồ sơ nào mang mã tra cứu này.').waitFor();
});
