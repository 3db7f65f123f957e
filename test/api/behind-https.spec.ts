import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiUnderTest } from '../support/api.js';

const publicOrigin = 'https://khenthuong.example.vn';
const token = 'a-token-that-only-the-collector-has';
const proxy = '127.0.0.1';

let api: ApiUnderTest;
beforeAll(async () => (api = await ApiUnderTest.start({ publicOrigin, metrics: { token }, trustedProxies: [proxy] })));
afterAll(() => api.close());

describe('an installation that people reach over https', () => {
  it('binds the session to this host and to https', async () => {
    const person = api.stranger();

    const { headers } = await person.signIn('giam-doc-so-y-te', api.password);

    expect(headers.getSetCookie()[0]).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect((await person.get('/api/session')).status).toBe(200);
  });

  it('does not take the cookie that plain http would have set', async () => {
    const { headers } = await api.stranger().signIn('giam-doc-so-y-te', api.password);
    const value = /__Host-session=([\w-]+)/.exec(headers.getSetCookie()[0]!)![1]!;

    expect((await api.stranger().get('/api/session', { cookie: `session=${value}` })).status).toBe(401);
  });

  it('tells browsers to come over https only', async () => {
    const { headers } = await api.stranger().get('/health/live');

    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}; includeSubDomains$/);
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it('takes changes from its own pages, however the proxy calls this host, and from no other', async () => {
    const administrator = await api.administrator();
    const register = (personId: string, origin: string) =>
      administrator.post('/api/people', { personId, displayName: 'Người Ngay' }, { origin });

    expect((await register('nguoi-ngay', publicOrigin)).status).toBe(200);
    expect(await register('ke-gian', 'http://khenthuong.example.vn')).toMatchObject({
      status: 403,
      body: { code: 'FOREIGN_ORIGIN' },
    });
  });
});

describe('guessing passwords', () => {
  let names = 0;
  const guess = (from: string) =>
    api
      .stranger()
      .post('/api/session', { userName: `khong-co-ai-${names++}`, password: 'doan mo' }, { 'x-forwarded-for': from });

  it('under whatever names is stopped for a minute after sixty attempts from one address, and only from there', async () => {
    const guesses = await Promise.all(Array.from({ length: 60 }, () => guess('203.0.113.9'))); // all within the minute, on a slow machine too
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([401]));

    const stopped = await guess('203.0.113.9');

    expect(stopped).toMatchObject({
      status: 429,
      body: {
        code: 'TOO_MANY_REQUESTS',
        title: 'Quá nhiều yêu cầu',
        detail: 'Có quá nhiều yêu cầu trong thời gian ngắn. Vui lòng thử lại sau.',
      },
    });
    expect(stopped.headers.get('content-type')).toContain('application/problem+json');
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(stopped.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await guess('203.0.113.10')).status).toBe(401);
  });
});

describe('the metrics', () => {
  const outside = { 'x-forwarded-for': '203.0.113.9' };
  const read = (headers: Record<string, string>) => api.stranger().get('/metrics', headers);

  it('are read from elsewhere with the token only', async () => {
    expect((await read({ ...outside, authorization: `Bearer ${token}` })).body).toContain(
      'bang_vang_http_request_duration_seconds_count',
    );
    for (const authorization of ['', 'Bearer another', token, 'Bearer ']) {
      expect(await read({ ...outside, authorization })).toMatchObject({
        status: 404,
        body: { code: 'ROUTE_NOT_FOUND' },
      });
    }
  });

  it('are read from this machine without it', async () => {
    expect((await read({})).status).toBe(200);
  });
});
