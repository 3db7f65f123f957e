import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueCommands, JobQueues, JobWorkers } from '#platform/jobs';
import type { Browser, Page } from 'playwright-core';
import { catalogue } from '../../apps/service/src/catalogue.js';
import { accepted } from '../support/answers.js';
import {
  builtWeb,
  expectAccessible,
  launchBrowser,
  openWindow,
  signInAs,
  type WindowOptions,
} from '../support/browser.js';
import { annual, collective, education, many, Situations } from '../support/situations.js';

const administrator = 'administrator-bang-vang';
const appraiser = `education-appraiser-${education}`;

describe('administering with a browser', () => {
  let situations: Situations;
  let browser: Browser;

  beforeAll(async () => {
    [situations, browser] = await Promise.all([
      Situations.startingAt('2026-06-01T02:00:00Z', { webDirectory: builtWeb }),
      launchBrowser(),
    ]);
    await situations.api.administrator();
    await situations.submitted({ unitId: 'so-y-te', roundId: annual(2026), nominees: many(2, collective) });
    situations.travelTo('2026-06-06T09:00:00');
    await situations.submitted({ unitId: 'so-xay-dung', roundId: annual(2026) });
  });

  afterAll(async () => {
    await browser.close();
    await situations.close();
  });

  const as = async (userName: string, options: WindowOptions = {}) => {
    const window = await openWindow(browser, situations.api.origin, options);
    await signInAs(window.page, userName, situations.api.password);
    return window;
  };

  const rowOf = (page: Page, name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

  it('the administrator opens a round, once every field is filled in', async () => {
    const { page, complaints } = await as(administrator);
    await page.getByRole('link', { name: 'Đợt khen thưởng' }).click();
    await page.getByRole('button', { name: 'Mở đợt khen thưởng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Mở đợt khen thưởng' }).click();
    await dialog.getByRole('heading', { name: 'Có 4 điểm cần sửa' }).waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('Gói quy định').selectOption({ index: 1 });
    await dialog.getByLabel('Dịp').selectOption('annual');
    await dialog.getByLabel('Năm').fill('2031');
    await dialog.getByLabel('Cấp').selectOption('city');
    await dialog.getByRole('button', { name: 'Mở đợt khen thưởng' }).click();
    await dialog.getByRole('link', { name: /Năm 2031 nằm ngoài thời gian của phong trào/ }).waitFor();
    await dialog.getByLabel('Năm').fill('2027');
    await dialog.getByRole('button', { name: 'Mở đợt khen thưởng' }).click();
    await page.getByRole('link', { name: 'Khen thưởng hằng năm 2027, cấp Thành phố' }).click();
    await page.getByText('Hết ngày 14/7/2027').or(page.getByText('hết ngày 14/7/2027')).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('the receiving body extends the deadline of a unit; the administrator is offered no such thing', async () => {
    const { page, complaints } = await as(appraiser);
    await page.goto(`/rounds/${annual(2026)}`);
    await page.getByRole('button', { name: 'Gia hạn cho đơn vị' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('y te');
    await dialog.getByRole('option', { name: 'Sở Y tế' }).click();
    await dialog.getByLabel('Trước ngày').fill('21/7/2026');
    await dialog.getByLabel('Lý do').fill('Ảnh hưởng của mưa lũ');
    await dialog.getByLabel('Văn bản làm căn cứ').fill('Công văn số 130/SGDĐT ngày 10/6/2026');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Gia hạn cho đơn vị' }).click();
    await rowOf(page, 'Sở Y tế').filter({ hasText: 'hết ngày 20/7/2026 (Thứ Hai)' }).waitFor();
    expect(complaints).toEqual([]);

    const other = await as(administrator);
    await other.page.goto(`/rounds/${annual(2026)}`);
    await other.page.getByRole('button', { name: 'Đóng đợt' }).waitFor();
    expect(await other.page.getByRole('button', { name: 'Gia hạn cho đơn vị' }).count()).toBe(0);
  });

  it('the administrator gives an account, whose password is shown once and signs in', async () => {
    const { page, complaints } = await as(administrator);
    await page.getByRole('link', { name: 'Quản trị' }).click();
    await page.getByRole('button', { name: 'Đăng ký người dùng' }).click();
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Ân');
    await page.getByLabel('Mã', { exact: true }).focus();
    await page.getByRole('dialog').getByRole('button', { name: 'Đăng ký người dùng' }).click();
    await rowOf(page, 'Nguyễn Thị Ân')
      .getByRole('button', { name: /Thao tác/ })
      .click();
    await page.getByRole('menuitem', { name: 'Cấp tài khoản' }).click();
    await page.getByLabel('Tên đăng nhập').fill('an.nguyen');
    await page.getByRole('dialog').getByRole('button', { name: 'Cấp tài khoản' }).click();
    const password = (await page.getByRole('dialog').locator('output').textContent()) ?? '';
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();
    await page.getByText(password).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    expect(await situations.api.stranger().signIn('an.nguyen', password)).toMatchObject({ status: 204 });

    await rowOf(page, 'Nguyễn Thị Ân')
      .getByRole('button', { name: /Thao tác/ })
      .click();
    await page.getByRole('menuitem', { name: 'Cấp lại mật khẩu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cấp lại mật khẩu' }).click();
    const another = (await page.getByRole('dialog').locator('output').textContent()) ?? '';
    expect(await situations.api.stranger().signIn('an.nguyen', password)).toMatchObject({ status: 401 });
    expect(await situations.api.stranger().signIn('an.nguyen', another)).toMatchObject({ status: 204 });
  });

  it('each figure of the dashboard leads to the list it counts, and its table opens in Excel', async () => {
    const { page, complaints } = await as(appraiser);
    await page.goto(`/rounds/${annual(2026)}/progress`);
    await page.getByRole('link', { name: '1 hồ sơ: Sở Giáo dục và Đào tạo, 4 - 7 ngày' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng (CSV)' }).last().click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^\uFEFFĐơn vị,.*\r\nSở Xây dựng,1,1,/u);
    await page.getByRole('link', { name: '1 hồ sơ: Sở Giáo dục và Đào tạo, 4 - 7 ngày' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      round: annual(2026),
      holder: 'education',
      daysFrom: '4',
      daysTo: '7',
    });
    await page.getByText('Sở Y tế').first().waitFor();
    expect(await page.getByText('Sở Xây dựng').count()).toBe(0);
    await page.getByText('Chỉ hồ sơ đã chờ ở khâu này: 4 - 7 ngày.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Bỏ điều kiện: .*4 - 7 ngày/ }).click();
    await page.getByText('Sở Xây dựng').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('a pack is refused line by line; a published version shows what changed', async () => {
    const { page, complaints } = await as(administrator);
    await page.goto('/admin/packs/publish');
    await page.getByLabel('Nội dung gói quy định').fill('id: thu-nghiem\ntitle: 3\n');
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.getByRole('alert').getByText('Thiếu giá trị.').first().waitFor();
    await page
      .getByRole('button', { name: /^Dòng 2/ })
      .first()
      .click();
    expect(
      await page.evaluate(
        'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
      ),
    ).toContain('3');

    const { body } = await (await situations.api.administrator()).get('/api/packs/vn-hanoi-2024/versions/1');
    await page
      .getByLabel('Nội dung gói quy định')
      .fill(JSON.stringify({ ...body, title: `${body.title} (sửa đổi)` }, null, 2));
    await page.getByRole('button', { name: 'Công bố', exact: true }).click();
    await page.getByRole('link', { name: 'Phiên bản 2' }).click();
    await page.getByRole('heading', { name: 'Thay đổi từ phiên bản 1 đến phiên bản 2' }).waitFor();
    await page.locator('ins').first().waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual(['(sửa đổi)']);
    expect(complaints).toEqual([]);
  });

  it('the audit log travels in time', async () => {
    const { page } = await as(administrator);
    await page.goto('/admin/audit?type=DossierSubmitted');
    await page.getByRole('row').nth(2).waitFor();
    await page.getByText('Xem như tại một thời điểm').click();
    await page.getByLabel('Ngày', { exact: true }).fill('2/6/2026');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await page.getByText(/Đang xem như lúc 23:59, 02\/6\/2026/).waitFor();
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
  });

  it('a job that failed for good tells its reason and runs again', async () => {
    const { api } = situations;
    const queue = { ...dueCommands, attempts: 1 };
    let broken = true;
    const workers = new JobWorkers({ backend: { engine: 'postgres', url: api.database.serviceUrl }, concurrency: 1 });
    workers.work(queue, async () => {
      if (broken) throw new Error('Kho sự kiện không trả lời');
    });
    await api.app.get(JobQueues).add(queue, {
      id: 'nhac-han',
      data: {
        plan: 'when-a-round-has-dates-plan-its-milestones',
        key: 'x',
        at: '2026-06-01T01:00:00.000Z',
        data: {},
      },
    });
    const { page, complaints } = await as(administrator);
    await page.goto('/admin/jobs');
    const dead = page.getByRole('link', { name: '1', exact: true });
    while ((await dead.count()) === 0) {
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await page.waitForTimeout(200);
    }
    broken = false;
    await page.getByRole('button', { name: 'Cho chạy lại: nhac-han' }).click();
    await page.getByText('Đã cho chạy lại.').first().waitFor();
    await page.getByText('Không có việc nào hỏng.').waitFor();
    await workers.stop();
    expect(complaints).toEqual([]);
  });

  it('the letters are told by their state', async () => {
    const head = await situations.headOf('so-tu-phap');
    await head.send(
      'PUT',
      '/api/notices/preferences',
      JSON.stringify({ address: 'giam-doc@so-tu-phap.example.vn', digests: true }),
      {
        'content-type': 'application/json',
      },
    );
    await accepted(situations.returned(await situations.submitted({ unitId: 'so-tu-phap', roundId: annual(2026) })));
    const { page, complaints } = await as(administrator);
    await page.goto('/admin/mail');
    while ((await page.getByRole('link', { name: 'Đến giờ, chưa gửi 1' }).count()) === 0)
      await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Có thư đến giờ mà chưa gửi được').waitFor();
    await page.getByRole('link', { name: 'Đến giờ, chưa gửi 1' }).click();
    await rowOf(page, 'Người unit-head-so-tu-phap').waitFor();
    await page.getByRole('link', { name: /^Đã xong/ }).click();
    await page.getByText('Không có thư nào.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('names every command and every event in words', async () => {
    const { page } = await as(administrator);
    await page.goto('/admin/permissions');
    await page.getByRole('row').nth(20).waitFor();
    expect(
      (await page.getByRole('rowheader').allTextContents()).filter((command) => /^[a-z]+(?:-[a-z]+)+$/.test(command)),
    ).toEqual([]);
    await page.goto('/admin/audit');
    await page.getByRole('row').nth(1).waitFor();
    const named = await page
      .getByLabel('Việc', { exact: true })
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value')));
    expect(Object.keys(catalogue).filter((type) => !named.includes(type))).toEqual([]);
  });

  it('an officer of a unit reads the round and sees no administration', async () => {
    await situations.api.as('unit_officer', 'so-y-te');
    const { page, complaints } = await as('unit-officer-so-y-te');
    await page.getByRole('link', { name: 'Đợt khen thưởng' }).click();
    expect(await page.getByRole('link', { name: 'Quản trị' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Mở đợt khen thưởng' }).count()).toBe(0);
    for (const screen of ['people', 'audit', 'sign-ins', 'jobs', 'mail', 'engines']) {
      await page.goto(`/admin/${screen}`);
      await page.getByText('Không thuộc phạm vi của đồng chí').waitFor();
      expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    }
    for (const screen of ['packs', 'calendars?year=2026', 'units', 'permissions']) {
      await page.goto(`/admin/${screen}`);
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  it.each([
    ['dark', 1366],
    ['light', 360],
  ] as const)('every screen can be used by everybody: %s, %d pixels', async (colorScheme, width) => {
    const screens = [
      '/rounds',
      `/rounds/${annual(2026)}`,
      '/admin/packs',
      '/admin/packs/publish',
      '/admin/calendars?year=2026',
      '/admin/units',
      '/admin/people',
      '/admin/permissions',
      '/admin/audit',
      '/admin/sign-ins',
      '/admin/sign-ins?person=nobody',
      '/admin/jobs',
      '/admin/mail',
      '/admin/engines',
    ];
    const { page } = await as(administrator, { colorScheme, width });
    for (const screen of screens) await expectUsable(page, screen, width);
    await expectUsable((await as(appraiser, { colorScheme, width })).page, `/rounds/${annual(2026)}/progress`, width);
  });
});

async function expectUsable(page: Page, screen: string, width: number): Promise<void> {
  await page.goto(screen);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
  expect({ screen, width: await page.evaluate('document.documentElement.scrollWidth') }).toEqual({ screen, width });
}
