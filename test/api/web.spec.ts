import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiUnderTest } from '../support/api.js';

const page = '<!doctype html><html lang="vi"><title>Bảng Vàng</title></html>';
const script = `export const words = ${JSON.stringify('khen thưởng '.repeat(200))};`;
const asset = '/assets/index-4f9c2a1b.js';

let folder: string;
let api: ApiUnderTest;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bang-vang-web-'));
  const webDirectory = path.join(folder, 'web');
  await mkdir(path.join(webDirectory, 'assets'), { recursive: true });
  await writeFile(path.join(webDirectory, 'index.html'), page);
  await writeFile(path.join(webDirectory, asset), script);
  await writeFile(path.join(webDirectory, `${asset}.br`), brotliCompressSync(script));
  await writeFile(path.join(folder, 'secret.txt'), 'not for the world');
  api = await ApiUnderTest.start({ webDirectory });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the web application', () => {
  it('comes compressed with names that never change their meaning, so browsers keep it for good', async () => {
    const { headers, body } = await raw(`GET ${asset} HTTP/1.1\r\nAccept-Encoding: gzip, br`);

    expect(headers).toContain('content-encoding: br');
    expect(headers).toContain('cache-control: public, max-age=31536000, immutable');
    expect(headers).toMatch(/content-type: (?:text|application)\/javascript/);
    expect(brotliDecompressSync(body).toString()).toBe(script);
    expect((await api.stranger().get(asset, { 'accept-encoding': 'identity' })).body).toBe(script);
  });

  it('is asked for anew each time, so that a new version shows at once', async () => {
    const { status, headers, body } = await api.stranger().get('/');

    expect({ status, body, cache: headers.get('cache-control') }).toEqual({
      status: 200,
      body: page,
      cache: 'no-cache',
    });
  });

  it('runs and shows only what comes from here, and nothing written into the page', async () => {
    const policy = (await api.stranger().get('/')).headers.get('content-security-policy')!;

    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  it.each(['/dossiers', '/dossiers/018f-khong-co/documents?tab=1', '/khong-co-trang-nay'])(
    'is what %s shows: every address is a screen',
    async (address) => {
      expect(await api.stranger().get(address)).toMatchObject({ status: 200, body: page });
    },
  );

  it.each(['/api/khong-co', '/api', '/health/khong-co'])(
    'leaves %s to the service, which answers as services do',
    async (address) => {
      const { status, headers, body } = await api.stranger().get(address);

      expect({ status, type: headers.get('content-type') }).toEqual({
        status: 404,
        type: expect.stringContaining('application/problem+json'),
      });
      expect(body.code).toBe('ROUTE_NOT_FOUND');
    },
  );

  it.each(['/assets/index-old.js', '/khong-co.png'])('has no page in the place of the file %s', async (address) => {
    expect((await api.stranger().get(address)).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
  ])('gives nothing from beside its folder: %s', async (address) => {
    const { status, body } = await raw(`GET ${address} HTTP/1.1`);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toContain('not for the world');
  });
});

/** As a program would write it: `fetch` and browsers tidy an address before they send it. */
function raw(request: string): Promise<{ readonly status: number; readonly headers: string; readonly body: Buffer }> {
  const { port } = new URL(api.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`${request}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`),
    );
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk)).on('error', reject);
    socket.on('end', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      const headers = answer.subarray(0, end).toString().toLowerCase();
      resolve({ status: Number(headers.split(' ')[1]), headers, body: answer.subarray(end + 4) });
    });
  });
}
