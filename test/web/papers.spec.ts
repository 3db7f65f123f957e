import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accepted } from '../support/answers.js';
import { builtWeb, expectAccessible, launchBrowser, openWindow, signInAs, type Window } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { annual, type DossierAtHand, individual, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
let browser: Browser;
const windows: Window[] = [];

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-06-02T09:00:00+07:00', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
});
afterEach(async () => {
  for (const { context, complaints } of windows.splice(0)) {
    await context.close();
    expect(complaints).toEqual([]);
  }
});
afterAll(async () => {
  await browser.close();
  await situations.close();
});

async function windowOf(userName: string): Promise<Window> {
  const window = await openWindow(browser, situations.api.origin);
  windows.push(window);
  await signInAs(window.page, userName, situations.api.password);
  return window;
}

const address = ({ dossierId }: DossierAtHand, paper: string) => `/dossiers/${dossierId}/papers/${paper}`;
const letterOf = async (dossier: DossierAtHand) =>
  (await accepted(dossier.head.get(`${dossier.path}/papers/submission_letter`))).body;
const saved = (page: Page) =>
  page
    .getByText(/^Đã lưu lúc \d\d:\d\d$/)
    .first()
    .waitFor();
const place = (page: Page) => page.getByLabel('Địa danh');

describe('writing a letter', () => {
  it('shows the page as it grows, saves by itself, and hands it in once nothing is missing', async () => {
    const dossier = await situations.draft({ unitId: 'so-y-te', roundId, nominees: [individual()] });
    const { page } = await windowOf('unit-head-so-y-te');
    await page.goto(`/dossiers/${dossier.dossierId}/papers`);
    await page.getByRole('link', { name: 'Tờ trình', exact: true }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Tờ trình', exact: true }).click();
    const sheet = page.getByRole('region', { name: 'Xem trước văn bản' });
    await sheet.getByText('Sở Y tế đề nghị khen thưởng 01 cá nhân trong đợt').waitFor();

    await place(page).fill('Hà Nội');
    await page.getByLabel('Ngày văn bản').fill('5/6/2025');
    await sheet.getByText('Hà Nội, ngày 05 tháng 6 năm 2025').waitFor();
    await saved(page);
    expect(await letterOf(dossier)).toMatchObject({ fields: { place: 'Hà Nội', date: '2025-06-05' } });

    await page.getByRole('button', { name: 'Đưa văn bản vào hồ sơ' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Chưa điền trường “Họ và tên người ký”.' }).click();
    await page.keyboard.type('Trần Thị B');
    await page.getByLabel('Chức vụ người ký').fill('GIÁM ĐỐC');
    await page
      .getByLabel('Kết quả thực hiện phong trào và việc xét chọn')
      .fill('Phong trào được triển khai rộng khắp.');
    await page.getByRole('button', { name: 'Đưa văn bản vào hồ sơ' }).click();
    await page.getByText('Bản trong hồ sơ đúng với nội dung này.').waitFor();
    await expectAccessible(page);

    const [document] = (await accepted(dossier.head.get(dossier.path))).body.documents;
    expect(document).toMatchObject({ component: 'submission_letter', file: { name: 'Tờ trình.html' } });
    await page.goto(`${dossier.path}/documents/${document.documentId}/content`);
    await page.getByText('Trần Thị B').waitFor();
  });

  it('survives a reload before anything reached the service', async () => {
    const dossier = await situations.draft({ unitId: 'so-tu-phap', roundId });
    const { page, context, complaints } = await windowOf('unit-head-so-tu-phap');
    await page.goto(address(dossier, 'submission_letter'));
    await page.route('**/papers/submission_letter', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await place(page).fill('Hà Đông');
    await page.getByText('nội dung đang được giữ trong trình duyệt này').waitFor();
    expect((await letterOf(dossier)).revision).toBe(0);

    await page.unrouteAll();
    await page.reload();
    await page.getByText('Đã khôi phục nội dung soạn lần trước chưa kịp lưu.').waitFor();
    expect(await place(page).inputValue()).toBe('Hà Đông');
    await saved(page);
    expect((await letterOf(dossier)).fields.place).toBe('Hà Đông');
    expect(complaints.filter((one) => !one.includes('net::ERR_FAILED'))).toEqual([]);
    windows.pop();
    await context.close();
  });

  it('survives the end of the session: after signing in again the words are there and saved', async () => {
    const dossier = await situations.draft({ unitId: 'so-cong-thuong', roundId });
    const { page, context } = await windowOf('unit-head-so-cong-thuong');
    await page.goto(address(dossier, 'submission_letter'));
    await place(page).waitFor();
    await context.clearCookies();
    await place(page).fill('Ba Đình');
    const renewal = page.getByRole('dialog', { name: 'Đăng nhập' });
    await renewal.waitFor();
    await page.reload(); // not even that loses them
    await page.getByLabel('Tên đăng nhập').fill('unit-head-so-cong-thuong');
    await page.getByLabel('Mật khẩu').fill(situations.api.password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await saved(page);
    expect(await place(page).inputValue()).toBe('Ba Đình');
    expect((await letterOf(dossier)).fields.place).toBe('Ba Đình');

    await context.clearCookies();
    await place(page).fill('Tây Hồ');
    await renewal.getByLabel('Tên đăng nhập').fill('unit-head-so-cong-thuong');
    await renewal.getByLabel('Mật khẩu').fill(situations.api.password);
    await renewal.getByRole('button', { name: 'Đăng nhập' }).click();
    await renewal.waitFor({ state: 'detached' });
    expect(await place(page).inputValue()).toBe('Tây Hồ');
    await saved(page);
  });

  it('in two windows at once: different fields come together, the same field is chosen by a person', async () => {
    const dossier = await situations.draft({ unitId: 'so-xay-dung', roundId });
    await situations.api.as('unit_officer', 'so-xay-dung');
    const [{ page: head }, { page: officer }] = [
      await windowOf('unit-head-so-xay-dung'),
      await windowOf('unit-officer-so-xay-dung'),
    ];
    for (const page of [head, officer]) {
      await page.goto(address(dossier, 'submission_letter'));
      await place(page).waitFor();
    }
    await head.getByLabel('Họ và tên người ký').fill('Trần Thị B');
    await saved(head);
    await officer.getByLabel('Số, ký hiệu').fill('12/TTr-SXD');
    await saved(officer);
    expect((await letterOf(dossier)).fields).toMatchObject({ signerName: 'Trần Thị B', number: '12/TTr-SXD' });
    await eventually(async () => (await officer.getByLabel('Họ và tên người ký').inputValue()) === 'Trần Thị B');

    await place(officer).fill('Hà Nội');
    await eventually(async () => (await letterOf(dossier)).fields.place === 'Hà Nội');
    await place(head).fill('Hà Đông');
    const conflict = head.getByRole('form', { name: 'Có người vừa sửa cùng một chỗ' });
    await conflict.waitFor();
    await expectAccessible(head);
    await conflict
      .getByRole('group', { name: 'Địa danh' })
      .getByLabel('Lấy bản của Người unit-officer-so-xay-dung')
      .check();
    await conflict.getByRole('button', { name: 'Dùng các bản đã chọn' }).click();
    await saved(head);
    expect(await place(head).inputValue()).toBe('Hà Nội');
    expect((await letterOf(dossier)).fields).toMatchObject({ place: 'Hà Nội', number: '12/TTr-SXD' });
  });
});

describe('a colleague in the same dossier', () => {
  it('is named, and what they hand in appears without a reload', async () => {
    const dossier = await situations.draft({ unitId: 'so-tai-chinh', roundId });
    await situations.api.as('unit_officer', 'so-tai-chinh');
    const { page } = await windowOf('unit-head-so-tai-chinh');
    const officer = await situations.api.as('unit_officer', 'so-tai-chinh');
    await accepted(officer.post(`${dossier.path}/presence`));
    await page.goto(`/dossiers/${dossier.dossierId}/papers`);
    await page.getByText('Đang cùng mở hồ sơ này: Người unit-officer-so-tai-chinh.').waitFor();

    const { form } = (await accepted(officer.get(`${dossier.path}/papers/nominee_list`))).body;
    const fields = Object.fromEntries(
      form.flatMap((section: { fields: { name: string; input: string }[] }) =>
        section.fields.map(({ name, input }) => [name, input === 'day' ? '' : 'Nội dung']),
      ),
    );
    await accepted(
      officer.send('PUT', `${dossier.path}/papers/nominee_list`, JSON.stringify({ fields }), {
        'content-type': 'application/json',
        'if-match': '"0"',
      }),
    );
    await accepted(officer.post(`${dossier.path}/papers/nominee_list/finish`, { revision: 1 }));
    await page.getByRole('listitem').filter({ hasText: 'Danh sách đề nghị' }).getByText('Đã đưa vào hồ sơ').waitFor();
  });
});
