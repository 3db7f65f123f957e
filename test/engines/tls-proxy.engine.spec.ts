import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { paper } from '#story';
import { startCaddy, startNginx, type TlsProxy } from '../../infra/engines/tls-proxy.js';
import { freePort } from '../../infra/free-port.js';
import { accepted } from '../support/answers.js';
import { builtWeb, launchBrowser, signInAs } from '../support/browser.js';
import { annual, type DossierAtHand, individual, Situations } from '../support/situations.js';

const mebibyte = 1024 * 1024;

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
])('behind %s with the configuration that operators are given', (name, start) => {
  let port: number;
  let directory: string;
  let situations: Situations;
  let browser: Browser;
  let dossier: DossierAtHand;
  let proxy: TlsProxy | undefined;
  const pages: Page[] = [];
  beforeAll(async () => {
    port = await freePort(0);
    directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-proxy-spec-'));
    [situations, browser] = await Promise.all([
      Situations.startingAt('2025-05-05T02:00:00Z', {
        webDirectory: builtWeb,
        publicOrigin: `https://localhost:${port}`,
        trustedProxies: ['127.0.0.1'],
        attachments: { directory, maxBytes: 25 * mebibyte, maxPerDossier: 100 },
      }),
      launchBrowser(),
    ]);
    dossier = await situations.draft({ unitId: 'so-y-te', roundId: annual(2025) });
    proxy = await start({ port, upstream: Number(new URL(situations.api.origin).port) });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await proxy?.stop();
    await situations.close();
    await rm(directory, { recursive: true, force: true });
  });

  async function open(): Promise<Page> {
    const baseURL = `https://localhost:${port}`;
    const context = await browser.newContext({ baseURL, ignoreHTTPSErrors: true, locale: 'vi-VN' });
    const page = await context.newPage();
    page.setDefaultTimeout(240_000);
    pages.push(page);
    return page;
  }

  async function signedIn(): Promise<Page> {
    const page = await open();
    await signInAs(page, 'unit-head-so-y-te', situations.api.password);
    return page;
  }

  it('people sign in, with a cookie that is bound to this host and to https', async () => {
    const page = await signedIn();

    expect(await page.context().cookies()).toMatchObject([
      { name: '__Host-session', secure: true, httpOnly: true, path: '/', domain: 'localhost' },
    ]);
  });

  it('what others do is shown at once', async () => {
    const page = await signedIn();
    await page.goto(`/dossiers/${dossier.dossierId}/nominees`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const told = await page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const stream = new EventSource('/api/live');
          stream.addEventListener('ready', () => resolve('ready'));
          stream.addEventListener('error', () => reject(new Error('no live updates')));
        }),
    );
    expect(told).toBe('ready');
    const nominee = individual();
    await accepted(dossier.head.post(`${dossier.path}/nominees`, nominee));

    await page.getByText(nominee.name).first().waitFor(); // nobody has reloaded the page
  });

  it('a file of 20 MiB comes whole, in parts', async () => {
    const content = Buffer.concat([paper('To trinh'), Buffer.alloc(20 * mebibyte, ' '), paper('het')]);
    const file = path.join(directory, 'Tờ trình.pdf');
    await writeFile(file, content);
    const page = await signedIn();
    const parts: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') parts.push(Number(request.headers()['upload-offset']));
    });
    await page.goto(`/dossiers/${dossier.dossierId}/documents`);
    await page.getByLabel('Chọn tệp: Tờ trình').setInputFiles(file);
    await page.getByText('Tờ trình.pdf: đã kiểm tra đúng loại tệp').first().waitFor();

    expect((await dossier.head.get(dossier.path)).body.documents).toMatchObject([
      { file: { name: 'Tờ trình.pdf', size: content.length } },
    ]);
    expect(parts.length).toBeGreaterThanOrEqual(20);
  });

  it('callers are told apart by where they come from, not by what they say of it', async () => {
    const page = await open();
    await page.goto('/');
    const guess = (times: number) =>
      page.evaluate(async (count) => {
        const attempts = Array.from({ length: count }, (_, index) =>
          fetch('/api/session', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${index}` },
            body: JSON.stringify({ userName: 'khong-co-ai', password: 'doan mo' }),
          }).then(({ status }) => status),
        );
        return Promise.all(attempts);
      }, times);

    expect(await guess(70)).toContain(429);

    const elsewhere = { 'x-forwarded-for': '198.51.100.7' }; // as the proxy would say of somebody else
    const other = await situations.api
      .stranger()
      .post('/api/session', { userName: 'khong-co-ai', password: 'doan mo' }, elsewhere);
    expect(other.status).toBe(401);
  });

  const refusedAs = async (page: Page, words: string) => {
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText(words).waitFor();
  };
  const atTheDoor = async (): Promise<Page> => {
    const page = await open();
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill('unit-head-so-y-te');
    await page.getByLabel('Mật khẩu').fill('mật khẩu nào đó');
    return page;
  };

  if (name === 'nginx')
    it('says in words of ours what the proxy finds too large', async () => {
      const page = await atTheDoor();
      await page.route('**/api/session', (route) =>
        route.request().method() === 'POST'
          ? route.continue({ postData: JSON.stringify({ userName: 'x'.repeat(2 * mebibyte), password: 'x' }) })
          : route.continue(),
      );
      await refusedAs(page, 'Nội dung gửi lên lớn hơn mức máy chủ cho phép.');
    });

  it('says in words of ours that the service does not answer', async () => {
    const page = await atTheDoor();
    situations.api.app.getHttpServer().close();
    situations.api.app.getHttpServer().closeAllConnections();
    await refusedAs(page, 'Dịch vụ tạm thời chưa trả lời.');
  });
});
