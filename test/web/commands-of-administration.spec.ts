import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { builtWeb, expectAccessible, launchBrowser, openWindow, signInAs } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { annual, education, interim, Situations } from '../support/situations.js';

const basis = 'Công văn số 130/SNV ngày 10/6/2026';
let situations: Situations;
let browser: Browser;
let page: Page;
let dialog: Locator;

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2026-06-01T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
  await situations.api.administrator();
  page = await signedIn('administrator-bang-vang');
  dialog = page.getByRole('dialog');
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

async function signedIn(userName: string): Promise<Page> {
  const window = await openWindow(browser, situations.api.origin);
  await signInAs(window.page, userName, situations.api.password);
  return window.page;
}

async function choose(within: Locator, label: string, typed: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).fill(typed);
  await within.getByRole('option', { name: option }).click();
}

/** Looked at once while it is open, then answered. */
async function answer(action: string, within = dialog): Promise<void> {
  await expectAccessible(within.page());
  await within.getByRole('button', { name: action, exact: true }).click();
  await within.waitFor({ state: 'detached' });
}

const rowOf = (name: string, within = page) =>
  within.getByRole('row').filter({ has: within.getByRole('rowheader', { name }) });

describe('the administrator in the browser', () => {
  it('sets the conference of a round, from which the last day for the Chairman follows', async () => {
    await page.goto(`/rounds/${interim}`);
    await page.getByRole('button', { name: 'Ấn định ngày hội nghị' }).click();
    await dialog.getByLabel('Ngày tổ chức hội nghị').fill('15/9/2026');
    await dialog.getByLabel('Văn bản làm căn cứ').fill(basis);
    await answer('Ấn định ngày hội nghị');
    await page.getByText('15/9/2026 (Thứ Ba)').waitFor();
    await page.getByText('Trình chậm nhất').waitFor();
  });

  it('sets the date of a step that the plan leaves open', async () => {
    await page.goto(`/rounds/${interim}`);
    await page.getByRole('button', { name: 'Ấn định thời hạn' }).first().click();
    await dialog.getByLabel('Phải xong trước ngày').fill('15/7/2026');
    await dialog.getByLabel('Văn bản làm căn cứ').fill(basis);
    await answer('Ấn định thời hạn');
    await page.getByText('hết ngày 14/7/2026').first().waitFor();
  });

  it('changes how a quota counts, as a letter of guidance says', async () => {
    await page.goto(`/rounds/${interim}`);
    await page.getByRole('button', { name: 'Đổi cách tính' }).first().click();
    await dialog.getByLabel('Cách tính').selectOption('POOLED');
    await dialog.getByLabel('Tổng số').fill('9');
    await dialog.getByLabel('Văn bản làm căn cứ').fill(basis);
    await answer('Đổi cách tính');
    await page.getByText('9 tập thể và cá nhân').waitFor();
  });

  it('closes a round, which then offers nothing to change', async () => {
    await page.goto(`/rounds/${interim}`);
    await page.getByRole('button', { name: 'Đóng đợt' }).click();
    await answer('Đóng đợt');
    await page.getByText('Đã đóng', { exact: true }).waitFor();
    await page.getByRole('main').getByRole('button').first().waitFor({ state: 'detached' });
  });

  it('loads the calendar of a year, once every day is one', async () => {
    await page.goto('/admin/calendars?year=2027');
    await page.getByRole('button', { name: 'Nạp lịch làm việc' }).click();
    await dialog.getByLabel('Ngày nghỉ rơi vào thứ Hai đến thứ Sáu').fill('1/1/2027\nTết\n30/4/2027');
    await dialog.getByLabel('Thông báo', { exact: true }).fill('Thông báo số 6150/TB-BLĐTBXH');
    await dialog.getByRole('button', { name: 'Nạp lịch làm việc' }).click();
    await dialog.getByRole('link', { name: /Chưa hiểu: Tết/ }).waitFor();
    const daysOff = dialog.getByLabel('Ngày nghỉ rơi vào thứ Hai đến thứ Sáu');
    await daysOff.fill('1/1/2027\n16/4/2027\n30/4/2027\n2/9/2027');
    await dialog.getByRole('button', { name: 'Nạp lịch làm việc' }).click();
    await dialog.getByRole('link', { name: /mồng 1 tháng Giêng âm lịch Việt Nam là ngày 06\/02\/2027/ }).waitFor();
    await daysOff.fill('1/1/2027\n5/2/2027\n8/2/2027\n16/4/2027\n30/4/2027\n2/9/2027');
    await answer('Nạp lịch làm việc');
    await page.getByText('01/01/2027, 05/02/2027').waitFor();
  });

  it('registers a unit and dissolves another in its favour', async () => {
    await page.goto('/admin/units');
    await page.getByRole('button', { name: 'Đăng ký đơn vị' }).click();
    await dialog.getByLabel('Tên đơn vị').fill('Sở Chuyển đổi số');
    await dialog.getByLabel('Mã').focus();
    await eventually(async () => (await dialog.getByLabel('Mã').inputValue()) === 'so-chuyen-doi-so');
    await dialog.getByLabel('Loại đơn vị').selectOption('so_ban_nganh');
    await dialog.getByLabel('Hoạt động từ ngày').fill('1/6/2026');
    await answer('Đăng ký đơn vị');
    await rowOf('Sở Chuyển đổi số').waitFor();

    await rowOf('Sở Công Thương')
      .getByRole('button', { name: /Kết thúc hoạt động/ })
      .click();
    await dialog.getByLabel('Ngày cuối cùng còn hoạt động').fill('30/6/2026');
    await choose(dialog, 'Đơn vị kế thừa', 'chuyen doi so', 'Sở Chuyển đổi số');
    await dialog.getByLabel('Văn bản làm căn cứ').fill(basis);
    await answer('Kết thúc hoạt động');
    await rowOf('Sở Công Thương').getByText('30/6/2026').waitFor();
    expect(await rowOf('Sở Công Thương').textContent()).toContain('Sở Chuyển đổi số');
    expect(await rowOf('Sở Công Thương').getByRole('button').count()).toBe(0);
  });

  it('gives a role and takes it back', async () => {
    const person = 'Nguyễn Thu Hà';
    await page.goto('/admin/people');
    await rowOf(person)
      .getByRole('button', { name: /Thao tác/ })
      .click();
    await page.getByRole('menuitem', { name: 'Giao vai trò' }).click();
    await dialog.getByLabel('Vai trò').selectOption('unit_head');
    await choose(dialog, 'Đơn vị', 'y te', 'Sở Y tế');
    await answer('Giao vai trò');
    const held = rowOf(person).getByText('Thủ trưởng đơn vị, Sở Y tế');
    await held.waitFor();

    await rowOf(person)
      .getByRole('button', { name: /Thao tác/ })
      .click();
    await page.getByRole('menuitem', { name: 'Thôi vai trò Thủ trưởng đơn vị tại Sở Y tế' }).click();
    await dialog.getByLabel('Lý do').fill('Chuyển công tác');
    await answer('Thôi vai trò');
    await held.waitFor({ state: 'detached' });
  });
});

describe('the education department in the browser', () => {
  it('lets a unit submit late until a day, with its reason on record, and takes it back', async () => {
    const appraiser = await signedIn(`education-appraiser-${education}`);
    const late = appraiser.getByRole('dialog');
    await appraiser.goto(`/rounds/${annual(2026)}`);
    await appraiser.getByRole('button', { name: 'Cho phép nộp muộn' }).click();
    await choose(late, 'Đơn vị', 'xay dung', 'Sở Xây dựng');
    await late.getByLabel('Được nộp muộn trước ngày').fill('31/12/2099');
    await late.getByLabel('Lý do').fill('Sáp nhập đơn vị');
    await late.getByLabel('Văn bản làm căn cứ').fill(basis);
    await answer('Cho phép nộp muộn', late);
    const granted = rowOf('Sở Xây dựng', appraiser);
    expect(await granted.textContent()).toContain('Sáp nhập đơn vị');
    expect(await granted.textContent()).toContain('Đến hết ngày 30/12/2099');

    await granted.getByRole('button', { name: 'Thôi cho phép' }).click();
    await late.getByLabel('Lý do').fill('Cho phép nhầm đơn vị');
    await late.getByLabel('Văn bản làm căn cứ').fill(basis);
    await answer('Thôi cho phép', late);
    await granted.waitFor({ state: 'detached' });
  });
});
