import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { accepted } from '../support/answers.js';
import { builtWeb, launchBrowser, openWindow, signInAs } from '../support/browser.js';
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
const held = (page: Page) =>
  page.evaluate<string[]>(`new Promise((resolve, reject) => {
    const asked = indexedDB.open('keyval-store');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const keys = asked.result.transaction('keyval').objectStore('keyval').getAllKeys();
      keys.onsuccess = () => { asked.result.close(); resolve(keys.result.filter((key) => key.startsWith('form|'))); };
    };
  })`);

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
    await form(other).locator('input[type=text], textarea').first().press('End');
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
