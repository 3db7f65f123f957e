import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { accepted } from '../support/answers.js';
import { builtWeb, launchBrowser, openWindow, signInAs } from '../support/browser.js';
import {
  annual,
  collective,
  type DossierAtHand,
  education,
  interim,
  type ProposedDossier,
  Situations,
} from '../support/situations.js';
import { refused, typeThrough } from '../support/typing.js';

const roundId = annual(2025);
let situations: Situations;
let browser: Browser;
let draft: DossierAtHand;
let submitted: DossierAtHand;
let proposed: ProposedDossier;
const windows = new Map<string, Promise<Page>>();

const nominees = [collective({ name: 'Phòng Kế hoạch' })];

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
  await situations.api.administrator();
  draft = await situations.draft({ unitId: 'so-y-te', roundId, nominees });
  submitted = await situations.submitted({ unitId: 'so-tai-chinh', roundId });
  await situations.appraisedByEducation({ unitId: 'so-xay-dung', roundId });
  proposed = await situations.proposed({ unitId: 'so-noi-vu', roundId });
  await Promise.all([situations.councilSecretary(), situations.chairman()]);
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

/** The window of a person, the same each time. */
function of(userName: string): Promise<Page> {
  const opened = windows.get(userName) ?? open(userName);
  windows.set(userName, opened);
  return opened;
}

async function open(userName: string): Promise<Page> {
  const { page } = await openWindow(browser, situations.api.origin);
  await signInAs(page, userName, situations.api.password);
  return page;
}

const administrator = () => of('administrator-bang-vang');
const head = () => of('unit-head-so-y-te');
const appraiser = () => of(`education-appraiser-${education}`);

async function press(within: Page | Locator, name: string | RegExp): Promise<void> {
  await within.getByRole('button', { name, exact: true }).first().click();
}

/** Hands the form in, sees it refused, and types through it. */
async function refusedThenTyped(form: Locator, submit: string | RegExp, pressed: Page | Locator = form): Promise<void> {
  await press(pressed, submit);
  await refused(form);
  await typeThrough(form);
}

describe('what is typed at full speed after a refusal is what stands there', () => {
  it.each([
    [`/rounds/${interim}`, 'Ấn định ngày hội nghị'],
    [`/rounds/${interim}`, 'Ấn định thời hạn'],
    [`/rounds/${interim}`, 'Đổi cách tính'],
    ['/rounds', 'Mở đợt khen thưởng'],
    ['/admin/calendars?year=2027', 'Nạp lịch làm việc'],
    ['/admin/units', 'Đăng ký đơn vị'],
    ['/admin/people', 'Đăng ký người dùng'],
  ])('in the dialogs of the administration: %s %s', async (path, action) => {
    const page = await administrator();
    await page.goto(path);
    await press(page, action);
    await refusedThenTyped(page.getByRole('dialog'), action);
  });

  it('in the dialogs about one unit and one person', async () => {
    const page = await administrator();
    const dialog = page.getByRole('dialog');
    const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    await page.goto('/admin/units');
    await press(row('Sở Công Thương'), /Kết thúc hoạt động/);
    await refusedThenTyped(dialog, 'Kết thúc hoạt động');
    await page.goto('/admin/people');
    await press(row('Người unit-head-so-y-te'), /Thao tác/);
    await page.getByRole('menuitem', { name: /^Thôi vai trò/ }).click();
    await refusedThenTyped(dialog, 'Thôi vai trò');
  });

  it('in a pack that is written, and on the way to another day of the log', async () => {
    const page = await administrator();
    await page.goto('/admin/packs/publish');
    await page.getByLabel('Nội dung gói quy định').fill('không phải một gói');
    await refusedThenTyped(page.getByRole('main'), 'Kiểm tra');
    await page.goto('/admin/audit');
    await page.getByText('Xem như tại một thời điểm').click();
    await refusedThenTyped(page.locator('details form'), 'Xem');
  });

  it.each(['Cho phép nộp muộn', 'Gia hạn cho đơn vị'])(
    'in the dialogs of the receiving department: %s',
    async (action) => {
      const page = await appraiser();
      await page.goto(`/rounds/${roundId}`);
      await press(page, action);
      await refusedThenTyped(page.getByRole('dialog'), action);
    },
  );

  it('in a nominee who is added or corrected, in what is declared and in a table that is pasted', async () => {
    const page = await head();
    await page.goto(`/dossiers/${draft.dossierId}/nominees/add`);
    await refusedThenTyped(page.getByRole('main').locator('form'), 'Thêm đối tượng', page);
    await page.goto(`/dossiers/${draft.dossierId}/check`);
    await page.getByRole('link', { name: /chưa kê khai quyết định công nhận danh hiệu/ }).click();
    const declaration = page
      .locator('form')
      .filter({ has: page.getByRole('button', { name: 'Lưu kê khai' }) })
      .first();
    await refusedThenTyped(declaration, 'Lưu kê khai');
    await page.locator('form#nominee').getByRole('textbox').first().fill('');
    await refusedThenTyped(page.locator('form#nominee'), 'Lưu thông tin', page);
    await page.goto(`/dossiers/${draft.dossierId}/nominees/paste`);
    await typeThrough(page.getByRole('main'));
  });

  it('in a paper that may not be handed in yet, and in the reason of a withdrawal', async () => {
    const page = await head();
    await page.goto(`/dossiers/${draft.dossierId}/papers/submission_letter`);
    await refusedThenTyped(page.getByRole('main'), 'Đưa văn bản vào hồ sơ');
    const other = await of('unit-head-so-tai-chinh');
    await other.goto(`/dossiers/${submitted.dossierId}`);
    await press(other, 'Rút hồ sơ');
    await refusedThenTyped(other.getByRole('dialog'), 'Rút hồ sơ');
  });

  it('in an appraisal and the dialogs that end it', async () => {
    const page = await appraiser();
    const dialog = page.getByRole('dialog');
    await page.goto(`/appraisals/${submitted.dossierId}`);
    await page.getByLabel('Không đạt').first().check();
    await page.getByLabel('Giấy tờ này có thiếu sót').first().check();
    await refusedThenTyped(page.getByRole('main'), 'Trả lại đối tượng…');
    await press(page, 'Trả lại đối tượng…');
    await refusedThenTyped(dialog, 'Trả lại đối tượng');

    const homeAffairs = await of('home-affairs-appraiser-so-noi-vu');
    await homeAffairs.goto(`/appraisals/${proposed.dossierId}`);
    await press(homeAffairs, 'Miễn điều kiện…');
    await refusedThenTyped(homeAffairs.getByRole('dialog'), 'Miễn điều kiện');
  });

  it('in the letter of a batch', async () => {
    const page = await appraiser();
    await page.goto('/appraisals');
    await page.getByRole('checkbox', { name: 'Chọn hồ sơ của Sở Xây dựng để chuyển' }).check();
    await press(page, 'Tổng hợp, chuyển Sở Nội vụ…');
    await refusedThenTyped(page.getByRole('dialog'), /^Chuyển 1/);
  });

  it('in the opinion of the council, in a decision and in what takes it back', async () => {
    const proposal = new URL(proposed.proposal, situations.api.origin).pathname.split('/').at(-1)!;
    const address = `/proposals/${roundId}/${proposal}`;
    const secretary = await of('council-secretary-hoi-dong-tdkt-thanh-pho');
    await secretary.goto(address);
    await press(secretary, 'Ghi ý kiến Hội đồng…');
    await refusedThenTyped(secretary.getByRole('main').locator('form'), /^Ghi ý kiến về/);

    const officer = await situations.homeAffairsAppraiser();
    await accepted(officer.post(`${proposed.proposal}/submit-to-chairman`));
    const chairman = await of('chairman-chu-tich-ubnd-thanh-pho');
    await chairman.goto(address);
    await refusedThenTyped(chairman.getByRole('main').locator('form'), 'Ban hành quyết định…');
  });
});

it('the summary takes the focus again each time that a form is refused', async () => {
  const page = await administrator();
  const dialog = page.getByRole('dialog');
  await page.goto('/admin/people');
  await press(page, 'Đăng ký người dùng');
  for (let times = 0; times < 2; times++) {
    await press(dialog, 'Đăng ký người dùng');
    await page.locator('[role=alert]:focus').waitFor();
    await dialog.getByRole('textbox').first().focus();
  }
  expect(await dialog.getByRole('alert').getByRole('link').count()).toBeGreaterThan(0);
});
