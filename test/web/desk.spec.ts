import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  builtWeb,
  expectAccessible,
  launchBrowser,
  openWindow,
  signInAs,
  type WindowOptions,
} from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { annual, final, Situations } from '../support/situations.js';

describe('the desk', () => {
  let situations: Situations;
  let browser: Browser;

  beforeAll(async () => {
    [situations, browser] = await Promise.all([
      Situations.startingAt('2030-06-03T09:00:00+07:00', { webDirectory: builtWeb }),
      launchBrowser(),
    ]);
    await situations.openRound('final', 2030);
    await situations.draft({ unitId: 'so-y-te', roundId: annual(2030) });
    await situations.submitted({ unitId: 'so-xay-dung', roundId: final });
    await situations.proposed({ unitId: 'so-tai-chinh', roundId: final });
    await situations.chairman();
  });

  afterAll(async () => {
    await browser.close();
    await situations.close();
  });

  const deskOf = async (userName: string, screen: WindowOptions = {}) => {
    const { page, complaints } = await openWindow(browser, situations.api.origin, screen);
    await signInAs(page, userName, situations.api.password);
    await page.getByText('việc đang chờ').or(page.getByText('Không có việc nào đang chờ')).waitFor();
    return { page, complaints };
  };
  const tasks = (page: Page) => page.getByRole('article').getByRole('heading').allTextContents();

  it('of a unit holds its draft with its deadline in words, one press away', async () => {
    const { page, complaints } = await deskOf('unit-head-so-y-te');
    expect(await tasks(page)).toContain('Hoàn thiện và nộp hồ sơ: Khen thưởng hằng năm 2030, cấp Thành phố');
    const task = page.getByRole('article').filter({ hasText: 'Hoàn thiện và nộp hồ sơ' });
    expect(await task.textContent()).toContain('hết ngày 14/7/2030 (Chủ nhật) còn 42 ngày');
    await expectAccessible(page);
    await task.getByRole('link').click();
    await page.waitForURL('**/dossiers/*');
    expect(complaints).toEqual([]);
  });

  it('of an appraiser holds what nobody else has claimed', async () => {
    const { page } = await deskOf('education-appraiser-so-giao-duc-va-dao-tao');
    expect(await tasks(page)).toEqual(['Thẩm định: Sở Xây dựng']);
    await expectAccessible(page);
  });

  it('of home affairs holds what is to go to the Chairman, whose own desk is still empty', async () => {
    const homeAffairs = await deskOf('home-affairs-appraiser-so-noi-vu');
    expect(await tasks(homeAffairs.page)).toContainEqual(expect.stringMatching(/^Trình Chủ tịch: Bằng khen/));
    const chairman = await deskOf('chairman-chu-tich-ubnd-thanh-pho');
    expect(await tasks(chairman.page)).toEqual([]);
    await expectAccessible(chairman.page);
  });

  it('of somebody with two roles narrows to the one they choose, and stays so', async () => {
    const person = await situations.api
      .as('unit_officer', 'so-xay-dung', 'kiem-nhiem')
      .then(() => 'unit-officer-so-xay-dung-kiem-nhiem');
    await (
      await situations.api.administrator()
    ).post(`/api/people/${person}/assign-role`, { role: 'education_appraiser', unitId: 'so-giao-duc-va-dao-tao' });
    const { page } = await deskOf(person);
    expect(await tasks(page)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Lập hồ sơ/), expect.stringMatching(/^Thẩm định/)]),
    );
    await page.getByRole('button', { name: `Người ${person}` }).click();
    await page.getByRole('radio', { name: 'Thẩm định của Sở Giáo dục và Đào tạo' }).check();
    await expectAccessible(page);
    await page.reload();
    await page.getByText('việc đang chờ').waitFor();
    expect(await tasks(page)).toEqual(['Thẩm định: Sở Xây dựng']);
  });

  it('is readable on a phone in the dark, and its parts are reached by keys', async () => {
    const { page } = await deskOf('unit-head-so-y-te', { width: 360, height: 740, colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Trình đơn' }).press('Enter');
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.keyboard.press('Escape');
    await eventually(async () => (await page.evaluate('document.activeElement.textContent')) === 'Trình đơn');
  });
});
