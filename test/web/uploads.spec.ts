import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { png } from '#platform/files/testing';
import { paper } from '#story';
import { builtWeb, expectAccessible, launchBrowser, openWindow, signInAs } from '../support/browser.js';
import { shot } from '../support/shot.js';
import { annual, type DossierAtHand, Situations } from '../support/situations.js';

let situations: Situations;
let browser: Browser;
let dossier: DossierAtHand;
beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
  dossier = await situations.draft({ unitId: 'so-y-te', roundId: annual(2025) });
});
afterAll(async () => {
  await browser.close();
  await situations.close();
});

const large = Buffer.concat([paper('To trinh'), Buffer.alloc(2 * 1024 * 1024, ' '), paper('het')]);

it('a file goes on by itself when the line breaks, and while the person looks at another screen', async () => {
  const { page } = await openWindow(browser, situations.api.origin, { width: 360, height: 740 });
  await signInAs(page, 'unit-head-so-y-te', situations.api.password);
  await page.goto(`/dossiers/${dossier.dossierId}/documents`);
  let parts = 0;
  await page.route('**/uploads/*', (route) =>
    route.request().method() === 'PATCH' && ++parts <= 2 ? route.abort('connectionreset') : route.continue(),
  );
  await page
    .getByLabel('Chọn tệp: Tờ trình')
    .setInputFiles({ name: 'Tờ trình.pdf', mimeType: 'application/pdf', buffer: large });

  await page.getByText('Mất kết nối').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bảng Vàng' }).click();
  await page.getByText('Tờ trình.pdf: đã kiểm tra đúng loại tệp').first().waitFor();
  expect((await dossier.head.get(dossier.path)).body.documents).toMatchObject([
    { file: { name: 'Tờ trình.pdf', size: large.length } },
  ]);
});

it('what is no document of an allowed type is refused in words', async () => {
  const { page } = await openWindow(browser, situations.api.origin);
  await signInAs(page, 'unit-head-so-y-te', situations.api.password);
  await page.goto(`/dossiers/${dossier.dossierId}/documents`);
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
  await page
    .getByLabel('Chọn tệp: Danh sách')
    .setInputFiles({ name: 'danh sách.pdf', mimeType: 'application/pdf', buffer: program });
  await page.getByText('Loại tệp exe không được chấp nhận').waitFor();
  await page.getByRole('button', { name: 'Hủy tải lên danh sách.pdf' }).click();
  await page.getByRole('alert').first().waitFor({ state: 'detached' });
});

it('a file that a closed window left half sent goes on when it is chosen again', async () => {
  const minutes = { name: 'Biên bản họp.pdf', mimeType: 'application/pdf', buffer: large };
  const { page, complaints } = await openWindow(browser, situations.api.origin, {
    width: 360,
    height: 740,
    colorScheme: 'dark',
  });
  await signInAs(page, 'unit-head-so-y-te', situations.api.password);
  await page.goto(`/dossiers/${dossier.dossierId}/documents`);
  const sent: number[] = [];
  await page.route('**/uploads/*', (route) => {
    const offset = route.request().headers()['upload-offset'];
    if (offset) sent.push(Number(offset));
    return offset && sent.length === 2 ? new Promise(() => {}) : route.continue(); // the second part stays on its way
  });
  await page.getByLabel('Chọn tệp: Biên bản').setInputFiles(minutes);
  await page.getByText('Đã tải lên 1 MB trong 2 MB').waitFor();
  await page.reload();

  await page.getByText('Biên bản họp.pdf: đã nhận 1 MB trong 2 MB').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Chọn tệp: Biên bản').setInputFiles(minutes);
  await page.getByText('Biên bản họp.pdf: đã kiểm tra đúng loại tệp').first().waitFor();
  expect(sent).toEqual([0, 1024 * 1024, 1024 * 1024, 2 * 1024 * 1024]);
  expect(complaints).toEqual([]);
});

it.each(['light', 'dark'] as const)(
  'a PDF file and a picture are seen in the page, under its policy (%s)',
  async (colorScheme) => {
    const { page, complaints } = await openWindow(browser, situations.api.origin, { colorScheme });
    await page.addInitScript(`Object.defineProperty(navigator, 'pdfViewerEnabled', { value: true })`); // not every Chromium brings its viewer
    await signInAs(page, 'unit-head-so-y-te', situations.api.password);
    await page.goto(`/dossiers/${dossier.dossierId}/documents`);
    await page
      .getByLabel(/tệp.*: Danh sách/)
      .setInputFiles({ name: 'danh sách.png', mimeType: 'image/png', buffer: png() });
    await page.getByRole('button', { name: 'Xem danh sách.png' }).click();
    await page.getByRole('dialog', { name: 'danh sách.png' }).getByRole('img').waitFor();
    await page.evaluate('document.querySelector("dialog img").decode()');
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    const content = page.waitForResponse((response) => response.url().includes('preview=true'));
    await page.getByRole('button', { name: 'Xem Tờ trình.pdf' }).click();
    expect((await content).headers()['content-disposition']).toMatch(/^inline/);
    await page.getByRole('dialog', { name: 'Tờ trình.pdf' }).locator('iframe').waitFor();
    await shot(page, `preview-${colorScheme}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  },
);
