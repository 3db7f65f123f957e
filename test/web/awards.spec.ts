import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '#contexts/organisation';
import type { Browser } from 'playwright-core';
import {
  builtWeb,
  expectAccessible,
  launchBrowser,
  openWindow,
  signInAs,
  type Window,
  type WindowOptions,
} from '../support/browser.js';
import { annual, collective, Situations } from '../support/situations.js';
import { shot } from '../support/shot.js';

const roundId = annual(2025);
const names = ['Phòng Thuỳ Dương', 'Phòng Nghiệp vụ Dược'];
let situations: Situations;
let browser: Browser;

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
  const dossier = await situations.forwarded({
    unitId: 'so-y-te',
    roundId,
    nominees: names.map((name) => collective({ name })),
  });
  await situations.appraiseAll(dossier, await situations.homeAffairsAppraiser());
  await Promise.all([situations.councilSecretary(), situations.chairman()]);
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

async function looking(role: Role, unitId: string, options?: WindowOptions): Promise<Window> {
  const window = await openWindow(browser, situations.api.origin, options);
  await signInAs(window.page, `${role.replaceAll('_', '-')}-${unitId}`, situations.api.password);
  return window;
}

const homeAffairs = (options?: WindowOptions) => looking('home_affairs_appraiser', 'so-noi-vu', options);
const council = (options?: WindowOptions) => looking('council_secretary', 'hoi-dong-tdkt-thanh-pho', options);
const chairman = (options?: WindowOptions) => looking('chairman', 'chu-tich-ubnd-thanh-pho', options);

describe('from appraised nominees to the register, in a browser', () => {
  it('home affairs compiles a proposal of those whom it found eligible', async () => {
    const { page, complaints } = await homeAffairs();
    await page.goto(`/proposals?round=${roundId}`);
    await page.getByText('Đợt này chưa có danh sách trình nào').waitFor();
    await page.getByRole('link', { name: 'Lập danh sách trình' }).click();
    await page.getByLabel(names[0]!).check();
    await page.getByRole('button', { name: 'Lập danh sách 1 đối tượng' }).click();
    await page.getByRole('alert').getByText('Chọn hình thức khen thưởng.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Chọn tất cả').check();
    await page.getByLabel(/^Bằng khen của Chủ tịch/).check();
    await shot(page, 'compile-proposal');
    await page.getByRole('button', { name: 'Lập danh sách 2 đối tượng' }).click();
    await page.getByRole('link', { name: /Bằng khen của Chủ tịch/ }).waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it('the council gives its opinion on each nominee, with a remark where it does not agree', async () => {
    const { page, complaints } = await council();
    await page.goto(`/proposals?round=${roundId}`);
    await page.getByRole('link', { name: /Bằng khen của Chủ tịch/ }).click();
    expect(await page.getByRole('button', { name: 'Trình Chủ tịch…' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Ghi ý kiến Hội đồng…' }).click();
    await page.getByLabel('Ngày họp Hội đồng').fill('05052025');
    await page.getByLabel('Số biên bản').fill('15/BB-HĐTĐKT');
    await page
      .getByRole('group', { name: `Ý kiến về ${names[0]}` })
      .getByLabel('Nhất trí', { exact: true })
      .check();
    const other = page.getByRole('group', { name: `Ý kiến về ${names[1]}` });
    await other.getByLabel('Không nhất trí').check();
    await page.getByRole('button', { name: 'Ghi ý kiến về 2 đối tượng' }).click();
    await page.getByRole('alert').getByText('Nêu ý kiến khi không nhất trí.').waitFor();
    await expectAccessible(page);
    await shot(page, 'record-council-opinion');
    await page
      .getByLabel(/^Ý kiến \(/)
      .last()
      .fill('Chưa rõ hiệu quả của giải pháp.');
    await page.getByRole('button', { name: 'Ghi ý kiến về 2 đối tượng' }).click();
    await page.getByText('Không nhất trí: Chưa rõ hiệu quả của giải pháp.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('home affairs submits it to the Chairman once a try found every rule kept', async () => {
    const { page, complaints } = await homeAffairs();
    await page.goto(`/proposals?round=${roundId}`);
    await page.getByRole('link', { name: /Bằng khen của Chủ tịch/ }).click();
    await page.getByRole('button', { name: 'Trình Chủ tịch…' }).click();
    await page.getByText('Danh sách đủ điều kiện trình.').waitFor();
    await expectAccessible(page);
    await shot(page, 'submit-to-chairman');
    await page.getByRole('button', { name: 'Trình 2 đối tượng' }).click();
    await page.getByRole('term').filter({ hasText: 'Trình Chủ tịch ngày' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('the Chairman decides on each nominee; what stands in the way is said before anything is issued', async () => {
    const { page, complaints } = await chairman();
    await page.goto(`/proposals?round=${roundId}`);
    await page.getByRole('link', { name: /Bằng khen của Chủ tịch/ }).click();
    await page.getByLabel('Số quyết định').fill('2101/QĐ-UBND');
    await page.getByLabel('Ngày ký').fill('6/5/2025');
    await page.getByLabel('Người ký').fill('Bùi Thế Vinh');
    await page.getByRole('button', { name: 'Chọn “Tặng” cho mọi đối tượng' }).click();
    const declined = page.getByRole('group', { name: `Kết quả đối với ${names[1]}` });
    await declined.getByLabel('Không tặng').check();
    await page.getByLabel('Lý do không tặng').fill('Chưa rõ hiệu quả.');
    await page.getByRole('button', { name: 'Ban hành quyết định…' }).click();
    await page.getByText('Ngày 06/5/2025 sau ngày hôm nay (05/5/2025).').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Ngày ký').fill('5/5/2025');
    await shot(page, 'decide-awards');
    await page.getByRole('button', { name: 'Ban hành quyết định…' }).click();
    const confirming = page.getByRole('dialog', { name: 'Ban hành Quyết định số 2101/QĐ-UBND' });
    await confirming.getByText(`${names[0]}: Tặng`).waitFor();
    await confirming.getByText('Không tặng: 1 đối tượng').waitFor();
    await expectAccessible(page);
    await shot(page, 'decide-awards-confirm');
    await confirming.getByRole('button', { name: 'Ban hành đối với 2 đối tượng' }).click();
    await page.getByRole('heading', { level: 1, name: /^Quyết định tặng/ }).waitFor();
    await page.getByText('số 2101/QĐ-UBND ngày 05/5/2025, Bùi Thế Vinh ký').waitFor();
    await expectAccessible(page);
    await shot(page, 'decision');
    expect(complaints).toEqual([]);
  });

  it('the register finds the awarded name without accents, and nobody who was declined', async () => {
    const { page, complaints } = await homeAffairs();
    await page.getByRole('link', { name: 'Sổ khen thưởng' }).click();
    await page.getByLabel('Tìm theo tên hoặc số quyết định').fill('phong thuy duong');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'phong thuy duong');
    await page.getByRole('rowheader', { name: names[0] }).waitFor();
    await shot(page, 'award-register');
    await page.getByLabel('Tìm theo tên hoặc số quyết định').fill('phong nghiep vu duoc');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByText('Không tìm thấy khen thưởng nào').waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it('a revoked award keeps the decision that granted it', async () => {
    const { page } = await chairman();
    await page.goto(`/proposals?round=${roundId}`);
    await page.getByRole('link', { name: /Bằng khen của Chủ tịch/ }).click();
    await page.getByRole('button', { name: `Hủy bỏ, thu hồi… ${names[0]}` }).click();
    const revoking = page.getByRole('dialog', { name: `Hủy bỏ, thu hồi khen thưởng của ${names[0]}` });
    await revoking.getByLabel('Lý do').fill('Kê khai gian dối');
    await revoking.getByLabel('Số quyết định hủy bỏ, thu hồi').fill('2102/QĐ-UBND');
    await revoking.getByLabel('Ngày ký').fill('5/5/2025');
    await expectAccessible(page);
    await shot(page, 'revoke-award');
    await revoking.getByRole('button', { name: 'Hủy bỏ, thu hồi khen thưởng' }).click();
    await page.getByText('Quyết định số 2102/QĐ-UBND ngày 05/5/2025: Kê khai gian dối').waitFor();
    await page.goto('/awards?q=thuy');
    const row = page.getByRole('row').filter({ hasText: names[0] });
    await row.getByText('Đã hủy bỏ, thu hồi').waitFor();
    expect(await row.textContent()).toContain('số 2101/QĐ-UBND ngày 05/5/2025');
  });

  it.each(['light', 'dark'] as const)('is for everybody, on a narrow screen too (%s)', async (colorScheme) => {
    const { page, complaints } = await chairman({ width: 360, height: 740, colorScheme });
    for (const address of [`/proposals?round=${roundId}`, '/awards', '/awards?q=thuy']) {
      await page.goto(address);
      await page
        .getByText(/Bằng khen của Chủ tịch/)
        .first()
        .waitFor();
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
    await page.goto(`/proposals?round=${roundId}`);
    await page.getByRole('link', { name: /Bằng khen của Chủ tịch/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Quyết định tặng/ }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(complaints).toEqual([]);
  });
});
