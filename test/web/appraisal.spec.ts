import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accepted } from '../support/answers.js';
import {
  builtWeb,
  expectAccessible,
  launchBrowser,
  openWindow,
  signInAs,
  type WindowOptions,
} from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { annual, collective, type DossierAtHand, education, Situations } from '../support/situations.js';
import { shot } from '../support/shot.js';

const roundId = annual(2025);
let situations: Situations;
let browser: Browser;

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

async function appraiserLooking(options?: WindowOptions) {
  const window = await openWindow(browser, situations.api.origin, options);
  await signInAs(window.page, `education-appraiser-${education}`, situations.api.password);
  return window;
}

const entryOf = (page: Page, unit: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: unit, exact: true }) });

describe('appraising a dossier in a browser', () => {
  let dossier: DossierAtHand;
  const names = ['Phòng Nghiệp vụ Y', 'Bệnh viện đa khoa Thanh Nhàn'];

  beforeAll(async () => {
    dossier = await situations.submitted({
      unitId: 'so-y-te',
      roundId,
      nominees: names.map((name) => collective({ name })),
    });
  });

  it('returns one nominee with reasons for each item and forwards the other by name', async () => {
    const { page, complaints } = await appraiserLooking();
    await page.getByRole('link', { name: 'Thẩm định', exact: true }).click();
    await entryOf(page, 'Sở Y tế').getByRole('button', { name: 'Nhận thẩm định' }).click();
    await entryOf(page, 'Sở Y tế').getByText('Tôi nhận').waitFor();
    await page.getByRole('link', { name: 'Sở Y tế' }).click();

    await page.getByLabel('Không đạt').first().check();
    await page.getByLabel('Giấy tờ này có thiếu sót').first().check();
    await page.getByRole('button', { name: 'Trả lại đối tượng…' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual(['Nêu lý do.', 'Nêu lý do.']);
    await page.getByRole('button', { name: '+ Chưa có minh chứng.' }).click();
    await page.getByLabel('Thiếu sót', { exact: true }).fill('Thiếu con dấu của Sở Y tế.');
    await shot(page, 'appraise-nominee');
    await page.getByRole('button', { name: 'Trả lại đối tượng…' }).click();
    const returning = page.getByRole('dialog', { name: `Trả lại ${names[0]}` });
    await returning.getByRole('listitem').first().waitFor();
    expect(await returning.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('Chưa có minh chứng.'),
      expect.stringContaining('Thiếu con dấu của Sở Y tế.'),
    ]);
    await returning.getByLabel('Phải nộp lại trước ngày').fill('20/7/2025');
    await shot(page, 'return-nominee');
    await returning.getByRole('button', { name: 'Trả lại đối tượng' }).click();
    await returning.getByText('Hạn nộp lại không được sau hết ngày 14/7/2025').waitFor();
    await expectAccessible(page);
    await returning.getByLabel('Phải nộp lại trước ngày').fill('20/5/2025');
    await returning.getByRole('button', { name: 'Trả lại đối tượng' }).click();
    await page.getByRole('link', { name: /Phòng Nghiệp vụ Y.*Đã trả lại đơn vị/ }).waitFor();

    await page.getByRole('link', { name: new RegExp(names[1]!) }).click();
    for (const met of await page.getByLabel(/^Đạt/).all()) await met.check();
    await page.getByRole('button', { name: 'Thẩm định đạt', exact: true }).click();
    await page.getByText('đã thẩm định đạt lúc').waitFor();

    await page.getByRole('link', { name: 'Hàng thẩm định' }).click();
    await page.getByRole('checkbox', { name: 'Chọn hồ sơ của Sở Y tế để chuyển' }).check();
    await shot(page, 'appraisal-queue');
    await page.getByRole('button', { name: 'Tổng hợp, chuyển Sở Nội vụ…' }).click();
    const forwarding = page.getByRole('dialog', { name: 'Chuyển 1 đối tượng của 1 hồ sơ sang Sở Nội vụ' });
    await forwarding.getByRole('checkbox', { name: names[1] }).waitFor();
    expect(await forwarding.getByText(names[0]!).count()).toBe(0);
    await forwarding.getByLabel('Số, ký hiệu tờ trình').fill('1320/TTr-SGDĐT');
    await forwarding.getByLabel('Ngày tờ trình').fill('5/5/2025');
    await shot(page, 'forward-batch');
    await forwarding.getByRole('button', { name: 'Chuyển 1 đối tượng' }).click();
    await page.getByText('Không có hồ sơ nào chờ thẩm định').waitFor();

    await page.getByRole('link', { name: 'Danh sách đã chuyển' }).click();
    await page.getByRole('heading', { name: 'Tờ trình 1320/TTr-SGDĐT' }).waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it('shows what the unit changed beside the reasons of the last return', async () => {
    const [nomineeId] = dossier.nomineeIds;
    await accepted(
      dossier.head.post(`${dossier.path}/nominees/${nomineeId}/correct`, {
        name: 'Phòng Nghiệp vụ Y, Sở Y tế',
        initiativeClaimed: false,
      }),
    );
    await accepted(situations.submit(dossier));
    const { page, complaints } = await appraiserLooking();
    await page.goto(`/appraisals/${dossier.dossierId}`);
    await page
      .getByText('Phòng Nghiệp vụ Y, Sở Y tế: sửa tên từ “Phòng Nghiệp vụ Y” thành “Phòng Nghiệp vụ Y, Sở Y tế”')
      .waitFor();
    await page.getByText('Thiếu con dấu của Sở Y tế.').waitFor();
    await shot(page, 'changes-since-last-submission');
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
});

describe('the appraisal queue', () => {
  beforeAll(async () => {
    await situations.appraisedByEducation({ unitId: 'so-noi-vu', roundId });
    await situations.submitted({ unitId: 'so-tai-chinh', roundId });
  });

  it('is worked by the keyboard alone', async () => {
    const { page } = await appraiserLooking();
    await page.goto('/appraisals?order=unit');
    await entryOf(page, 'Sở Nội vụ').waitFor();
    await page.keyboard.press('j');
    await eventually(async () => (await focused(page)) === 'Sở Nội vụ');
    await page.keyboard.press('x');
    await page.getByText('Đã chọn 1 hồ sơ').first().waitFor();
    await page.keyboard.press('j');
    await eventually(async () => (await focused(page)) === 'Sở Tài chính');
    await page.keyboard.press('c');
    await entryOf(page, 'Sở Tài chính').getByText('Tôi nhận').waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Thẩm định hồ sơ của Sở Tài chính' }).waitFor();
  });

  it('keeps its filters in the address, through a dossier and back', async () => {
    const { page } = await appraiserLooking();
    await page.goto('/appraisals');
    await page.getByLabel('Người nhận').selectOption('Tôi đã nhận');
    await entryOf(page, 'Sở Nội vụ').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Sở Tài chính' }).click();
    await page.getByRole('link', { name: 'Hàng thẩm định' }).click();
    await entryOf(page, 'Sở Tài chính').waitFor();
    expect(new URL(page.url()).searchParams.get('claim')).toBe('mine');
    expect(await entryOf(page, 'Sở Nội vụ').count()).toBe(0);
  });

  it('goes on to the next dossier with work left when one is done', async () => {
    const [here] = (await (await situations.educationAppraiser()).get('/api/appraisals?unitId=so-tai-chinh')).body
      .items;
    const { page } = await appraiserLooking();
    await page.goto(`/appraisals/${here.dossierId}?nominee=${here.nominees[0].nomineeId}`);
    await page.getByRole('heading', { name: 'Tiêu chí và điều kiện' }).waitFor();
    for (const met of await page.getByLabel(/^Đạt/).all()) await met.check();
    await page.getByRole('button', { name: 'Lưu và sang hồ sơ tiếp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Thẩm định hồ sơ của Sở Y tế' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('is for everybody, on a narrow screen too (%s)', async (colorScheme) => {
    const { page, complaints } = await appraiserLooking({ width: 360, height: 740, colorScheme });
    await page.goto('/appraisals');
    await entryOf(page, 'Sở Nội vụ').getByRole('checkbox').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tổng hợp, chuyển Sở Nội vụ…' }).click();
    await page.getByRole('button', { name: /^Chuyển 1/ }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Sở Y tế' }).click();
    await page.getByLabel('Không đạt').first().check();
    await expectAccessible(page);
    for (const [asks, title] of [
      ['Không chấp nhận…', 'Không chấp nhận '],
      ['Trả lại đối tượng…', 'Trả lại '],
    ] as const) {
      await page.getByRole('button', { name: '+ Chưa có minh chứng.' }).click();
      await page.getByRole('button', { name: asks }).click();
      await page.getByRole('dialog', { name: title }).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(complaints).toEqual([]);
  });

  it('shows a colleague that the work is taken', async () => {
    await situations.educationAppraiser('hai');
    const { page } = await openWindow(browser, situations.api.origin);
    await signInAs(page, `education-appraiser-${education}-hai`, situations.api.password);
    await page.goto('/appraisals');
    await entryOf(page, 'Sở Tài chính').getByText(`Người education-appraiser-${education} nhận`).waitFor();
  });

  it('says what was done, although the news of it comes before the answer', async () => {
    await situations.educationAppraiser('ba');
    const { page } = await openWindow(browser, situations.api.origin);
    await signInAs(page, `education-appraiser-${education}-ba`, situations.api.password);
    await page.goto('/appraisals');
    await page.route('**/release-claim', async (route) => {
      const answer = await route.fetch();
      await entryOf(page, 'Sở Tài chính').getByText('Chưa ai nhận').waitFor();
      await route.fulfill({ response: answer });
    });
    await entryOf(page, 'Sở Tài chính').getByRole('button', { name: 'Thôi nhận' }).click();
    await page.getByText('Đã thôi nhận hồ sơ của Sở Tài chính.').first().waitFor();
  });

  it('shows what somebody has noted to nobody else at the same computer', async () => {
    const { page } = await openWindow(browser, situations.api.origin);
    const notesOf = async (appraiser: string) => {
      await signInAs(page, appraiser, situations.api.password);
      await page.goto('/appraisals');
      await page.getByRole('link', { name: 'Sở Tài chính' }).click();
      const first = page.getByLabel('Không đạt').first();
      await first.waitFor();
      return first;
    };
    const mine = `education-appraiser-${education}-ba`;
    await (await notesOf(mine)).check();
    await page.reload();
    await page.getByLabel('Lý do không đạt').waitFor();
    await page.getByRole('button', { name: `Người ${mine}` }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng xuất và xóa nội dung chưa gửi' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await (await notesOf(`education-appraiser-${education}-hai`)).isChecked()).toBe(false);
  });
});

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent');
