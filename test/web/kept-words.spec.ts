import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { accepted } from '../support/answers.js';
import { builtWeb, keptKeys, launchBrowser, openWindow, signInAs } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import {
  annual,
  collective,
  type DossierAtHand,
  education,
  individual,
  interim,
  Situations,
} from '../support/situations.js';
import { textsIn, typeThrough } from '../support/typing.js';

const roundId = annual(2025);
let situations: Situations;
let browser: Browser;
let draft: DossierAtHand;
let submitted: DossierAtHand;
let proposal: string;
let secondProposal: string;
const windows = new Map<string, Promise<BrowserContext>>();

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
  await situations.api.administrator();
  draft = await situations.draft({ unitId: 'so-y-te', roundId, nominees: [collective({ name: 'Phòng Kế hoạch' })] });
  await situations.api.as('unit_officer', 'so-y-te');
  submitted = await situations.submitted({
    unitId: 'so-tai-chinh',
    roundId,
    nominees: [individual({ name: 'Đỗ Văn An' }), individual({ name: 'Lê Thị Bích' })],
  });
  await situations.appraisedByEducation({ unitId: 'so-xay-dung', roundId });
  const pages = [];
  for (const unitId of ['so-noi-vu', 'so-tu-phap']) pages.push(await situations.proposed({ unitId, roundId }));
  [proposal, secondProposal] = pages.map(pageOf) as [string, string];
  await accepted((await situations.homeAffairsAppraiser()).post(`${pages[1]!.proposal}/submit-to-chairman`));
  const waiting = await situations.forwarded({ unitId: 'so-cong-thuong', roundId });
  await situations.appraiseAll(waiting, await situations.homeAffairsAppraiser());
  await Promise.all([situations.councilSecretary(), situations.chairman()]);
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

const pageOf = (proposed: { readonly proposal: string }) =>
  `/proposals/${roundId}/${proposed.proposal.split('/').at(-1)}`;

/** Of a person, the same each time: what the browser keeps for them is still there. */
function browserOf(userName: string): Promise<BrowserContext> {
  const opened = windows.get(userName) ?? openWindowOf(userName);
  windows.set(userName, opened);
  return opened;
}

async function openWindowOf(userName: string): Promise<BrowserContext> {
  const { page, context } = await openWindow(browser, situations.api.origin);
  await signInAs(page, userName, situations.api.password);
  await page.close();
  return context;
}

const press = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true }).first().click();
const chosen = (page: Page) => page.getByText('Đã khôi phục nội dung đồng chí nhập dở lần trước, chưa gửi đi.').first();
const elsewhere = (page: Page) => page.getByRole('link', { name: 'Đợt khen thưởng', exact: true }).first().click();
const away = (page: Page) => page.getByRole('heading', { level: 1, name: 'Đợt khen thưởng' }).waitFor();

/** The words of forms, papers aside, that this browser holds. */
const held = async (page: Page) => (await keptKeys(page)).filter((key) => key.startsWith('form|'));

interface Form {
  readonly userName: string;
  readonly address: () => string;
  readonly open: (page: Page) => Promise<unknown>;
  readonly form: (page: Page) => Locator;
  readonly inDialog?: true;
}

const main = (page: Page) => page.getByRole('main').locator('form').last();
const dialog = (page: Page) => page.getByRole('dialog').locator('form');
const pressed = (name: string | RegExp) => (page: Page) => press(page, name);
const asItIs = () => Promise.resolve();
const nominees = () => `/dossiers/${draft.dossierId}/nominees`;
const appraiser = `education-appraiser-${education}`;
const appraisal = () => `/appraisals/${submitted.dossierId}`;

const declaration = (page: Page) =>
  page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Lưu kê khai' }) })
    .filter({ visible: true })
    .first();

const forms: { readonly [name: string]: Form } = {
  'a nominee who is added': {
    userName: 'unit-head-so-y-te',
    address: () => `${nominees()}/add`,
    open: asItIs,
    form: main,
  },
  'a nominee who is corrected': {
    userName: 'unit-head-so-y-te',
    address: () => `${nominees()}/${draft.nomineeIds[0]}`,
    open: asItIs,
    form: (page) => page.locator('form#nominee'),
  },
  'a criterion that is declared': {
    userName: 'unit-head-so-y-te',
    address: () => `${nominees()}/${draft.nomineeIds[0]}`,
    open: (page) => page.locator('details').filter({ hasText: 'Lưu kê khai' }).locator('summary').first().click(),
    form: declaration,
  },
  'a table that is pasted': {
    userName: 'unit-head-so-y-te',
    address: () => `${nominees()}/paste`,
    open: asItIs,
    form: main,
  },
  'the reason of a withdrawal': {
    userName: 'unit-head-so-tai-chinh',
    address: () => `/dossiers/${submitted.dossierId}`,
    open: pressed('Rút hồ sơ'),
    form: dialog,
    inDialog: true,
  },
  'the return of a nominee': {
    userName: appraiser,
    address: appraisal,
    open: pressed('Trả lại đối tượng…'),
    form: dialog,
    inDialog: true,
  },
  'the return of a dossier': {
    userName: appraiser,
    address: appraisal,
    open: pressed(/^Trả lại cả hồ sơ/),
    form: dialog,
    inDialog: true,
  },
  'a refusal': {
    userName: appraiser,
    address: appraisal,
    open: pressed('Không chấp nhận…'),
    form: dialog,
    inDialog: true,
  },
  'the letter of a batch': {
    userName: appraiser,
    address: () => '/appraisals',
    open: async (page) => {
      await page.getByRole('checkbox', { name: 'Chọn hồ sơ của Sở Xây dựng để chuyển' }).check();
      await press(page, 'Tổng hợp, chuyển Sở Nội vụ…');
    },
    form: dialog,
    inDialog: true,
  },
  'the opinion of the council': {
    userName: 'council-secretary-hoi-dong-tdkt-thanh-pho',
    address: () => proposal,
    open: pressed('Ghi ý kiến Hội đồng…'),
    form: main,
  },
  'a decision': {
    userName: 'chairman-chu-tich-ubnd-thanh-pho',
    address: () => secondProposal,
    open: asItIs,
    form: main,
  },
  'where letters go': {
    userName: 'unit-head-so-y-te',
    address: () => '/notices/preferences',
    open: asItIs,
    form: main,
  },
  'the day of a conference': {
    userName: 'administrator-bang-vang',
    address: () => `/rounds/${interim}`,
    open: pressed('Ấn định ngày hội nghị'),
    form: dialog,
    inDialog: true,
  },
};

describe('what is typed at full speed and not yet given is there again', () => {
  it.each(Object.entries(forms))('%s', async (_name, { userName, address, open, form, inDialog }) => {
    const context = await browserOf(userName);
    const page = await context.newPage();
    page.on('dialog', (asked) => void asked.dismiss()); // nobody is held back: nothing would be lost
    await page.goto('/rounds');
    await away(page);
    await page.goto(address());
    await open(page);
    await typeThrough(form(page));
    const typed = await textsIn(form(page));
    const isThere = async (where: Page) => {
      await open(where);
      await chosen(where).waitFor();
      await eventually(async () => JSON.stringify(await textsIn(form(where))) === JSON.stringify(typed));
    };
    if (inDialog) {
      await page.keyboard.press('Escape');
      await form(page).waitFor({ state: 'detached' });
      await isThere(page);
      await page.keyboard.press('Escape');
    }
    await elsewhere(page);
    await away(page);
    await page.goBack(); // by the link, and back again
    await isThere(page);
    await page.reload();
    await isThere(page);
    await page.goBack(); // away by the button of the browser
    await away(page);
    await page.goForward();
    await isThere(page);
    await page.close(); // with its window
    const other = await context.newPage();
    await other.goto(address());
    await isThere(other);
    await context.setOffline(true);
    await form(other).locator('input[type=text], input[type=email], textarea').first().press('End');
    await other.keyboard.type(' 2', { delay: 30 });
    const [longer] = await textsIn(form(other));
    await context.setOffline(false);
    await other.reload();
    await open(other);
    await chosen(other).waitFor();
    expect(await textsIn(form(other))).toEqual([longer, ...typed.slice(1)]);
    await press(other, 'Bỏ nội dung này');
    await eventually(async () => (await held(other)).length === 0);
    await chosen(other).waitFor({ state: 'detached' });
    expect(await textsIn(form(other))).not.toContain(longer);
    await other.close();
  });
});

describe('what was given is kept no longer', () => {
  const opened = async (userName: string, address: string) => {
    const page = await (await browserOf(userName)).newPage();
    await page.goto(address);
    return page;
  };
  const nothingHeld = (page: Page) => eventually(async () => (await held(page)).length === 0);

  it('a nominee, also where the next is entered at once, and what is declared of one', async () => {
    const page = await opened('unit-head-so-y-te', `${nominees()}/add`);
    for (const [name, button] of [
      ['Phòng Tổ chức cán bộ', 'Thêm và nhập tiếp'],
      ['Phòng Tài chính', 'Thêm đối tượng'],
    ] as const) {
      await page.getByLabel('Nhóm đối tượng').selectOption('so_ban_nganh');
      await page.getByLabel('Tên đối tượng').click();
      await page.keyboard.type(name, { delay: 30 });
      await eventually(async () => (await held(page)).length === 1);
      await press(page, button);
      await page.getByText(`Đã thêm ${name}`).first().waitFor();
      await nothingHeld(page);
    }
    await page.goto(forms['a criterion that is declared']!.address());
    await forms['a criterion that is declared']!.open(page);
    await typeThrough(declaration(page));
    const level = declaration(page).getByRole('combobox');
    if ((await level.count()) > 0) await level.selectOption({ index: 1 });
    await declaration(page).getByRole('button', { name: 'Lưu kê khai' }).click();
    await page.getByText('Đã lưu kê khai').first().waitFor();
    await nothingHeld(page);
    await page.close();
  });

  it('a nominee, but not the next one, whose name is typed while the first is on the way', async () => {
    const page = await opened('unit-head-so-y-te', `${nominees()}/add`);
    const name = page.getByLabel('Tên đối tượng');
    await page.route('**/nominees', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.getByLabel('Nhóm đối tượng').selectOption('so_ban_nganh');
    await name.click();
    await page.keyboard.type('Phòng Văn thư', { delay: 30 });
    await press(page, 'Thêm và nhập tiếp');
    await name.press('ControlOrMeta+a');
    for (const part of ['Phòng', ' Pháp', ' chế', ' và', ' Kiểm', ' tra', ' văn', ' bản']) {
      await page.keyboard.type(part, { delay: 30 });
      await page.waitForTimeout(150);
    }
    await page.getByText('Đã thêm Phòng Văn thư').first().waitFor();
    await eventually(async () => (await page.getByLabel('Nhóm đối tượng').inputValue()) === 'so_ban_nganh');
    expect(await name.inputValue()).toBe('Phòng Pháp chế và Kiểm tra văn bản');
    await page.reload();
    await chosen(page).waitFor();
    expect(await name.inputValue()).toBe('Phòng Pháp chế và Kiểm tra văn bản');
    await press(page, 'Bỏ nội dung này');
    await nothingHeld(page);
    await page.close();
  });

  it('the round that a dossier is opened for, once it is', async () => {
    const page = await opened('unit-head-so-xay-dung', '/dossiers/open');
    const round = page.getByRole('radio').last();
    await round.check();
    const title = await round.getAttribute('value');
    await elsewhere(page);
    await away(page);
    await page.goBack();
    await chosen(page).waitFor();
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe(title);
    await press(page, 'Lập hồ sơ');
    await page.waitForURL(/dossiers\/[0-9a-f-]{36}$/);
    await nothingHeld(page);
    await page.close();
  });

  it('rows of a table, which stay with every correction until they are added', async () => {
    const page = await opened('unit-head-so-y-te', `${nominees()}/paste`);
    const group = 'Sở, ban, ngành, cơ quan cấp thành phố';
    const table = ['Tên đối tượng\tNhóm', `Phòng Hành chính\t${group}`, `Phòng Thanh tra\t${group}`].join('\n');
    await page.getByLabel('Bảng đã chép').fill(table);
    await press(page, 'Đọc bảng');
    const name = page.getByLabel('Tên đối tượng, dòng 2');
    await name.press('End');
    await page.keyboard.type(' Quản trị', { delay: 30 });
    await page.reload();
    expect(await name.inputValue()).toBe('Phòng Hành chính Quản trị');
    await press(page, /^Thêm 2/);
    await page.getByText('Phòng Thanh tra').first().waitFor();
    await nothingHeld(page);
    await page.close();
  });

  it('a proposal that is put together, an opinion, the return of a nominee', async () => {
    const officer = await opened('home-affairs-appraiser-so-noi-vu', `/proposals/${roundId}/compile`);
    await officer.getByLabel('Chọn tất cả').check();
    await elsewhere(officer);
    await away(officer);
    await officer.goBack();
    await chosen(officer).waitFor();
    await officer.getByLabel(/^Bằng khen của Chủ tịch/).check();
    await press(officer, 'Lập danh sách 1 đối tượng');
    await nothingHeld(officer);

    const secretary = await opened('council-secretary-hoi-dong-tdkt-thanh-pho', proposal);
    await press(secretary, 'Ghi ý kiến Hội đồng…');
    await typeThrough(main(secretary));
    await secretary.getByLabel('Ngày họp Hội đồng').fill('05/5/2025');
    await secretary.getByLabel('Nhất trí', { exact: true }).check();
    await press(secretary, /^Ghi ý kiến về/);
    await secretary.getByText('Ghi ý kiến về').first().waitFor({ state: 'detached' });
    await nothingHeld(secretary);

    const page = await opened(appraiser, appraisal());
    await press(page, 'Trả lại đối tượng…');
    await typeThrough(dialog(page));
    await dialog(page).getByLabel('Phải nộp lại trước ngày').fill('20/5/2025');
    await press(page.getByRole('dialog'), 'Trả lại đối tượng');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await nothingHeld(page);
    for (const one of [officer, secretary, page]) await one.close();
  });
});

describe('what one person types', () => {
  it('nobody else finds on the same computer, and signing out asks before it is gone', async () => {
    const { page, context } = await openWindow(browser, situations.api.origin);
    const signOut = async (userName: string) => {
      await page.getByRole('button', { name: `Người ${userName}` }).click();
      await press(page, 'Đăng xuất');
    };
    const typedName = () => page.getByLabel('Tên đối tượng').inputValue();
    await signInAs(page, 'unit-officer-so-y-te', situations.api.password);
    await page.goto(`${nominees()}/add`);
    await page.getByLabel('Tên đối tượng').click();
    await page.keyboard.type('Phòng Dân số', { delay: 30 });

    await context.clearCookies(); // the session ends, and a colleague sits down
    await signInAs(page, 'unit-head-so-y-te', situations.api.password);
    await page.goto(`${nominees()}/add`);
    expect(await typedName()).toBe('');
    await signOut('unit-head-so-y-te');
    await page.getByLabel('Tên đăng nhập').waitFor(); // unasked: nothing of theirs is kept

    await signInAs(page, 'unit-officer-so-y-te', situations.api.password);
    await page.goto(`${nominees()}/add`);
    await chosen(page).waitFor();
    expect(await typedName()).toBe('Phòng Dân số');
    await signOut('unit-officer-so-y-te');
    await press(page.getByRole('dialog'), 'Hủy');
    expect(await typedName()).toBe('Phòng Dân số');
    await press(page, 'Đăng xuất');
    await press(page.getByRole('dialog'), 'Đăng xuất và xóa nội dung chưa gửi');
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await held(page)).toEqual([]);
    await context.close();
  });

  it('is asked for before the page is left where the browser keeps nothing, and outlives a link', async () => {
    const { page, context } = await openWindow(browser, situations.api.origin);
    await page.addInitScript(
      `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }`,
    );
    await signInAs(page, 'unit-officer-so-y-te', situations.api.password);
    await page.goto(`${nominees()}/add`);
    await page.getByLabel('Tên đối tượng').click();
    await page.keyboard.type('Phòng Dân số', { delay: 30 });
    await elsewhere(page);
    await away(page);
    await page.goBack();
    await chosen(page).waitFor();
    const asked = page.waitForEvent('dialog');
    await page.evaluate('void setTimeout(() => location.reload())');
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).dismiss();
    expect(await page.getByLabel('Tên đối tượng').inputValue()).toBe('Phòng Dân số');
    await context.close();
  });
});
