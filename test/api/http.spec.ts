import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#platform/database';
import { ApiUnderTest } from '../support/api.js';

let api: ApiUnderTest;
beforeAll(async () => (api = await ApiUnderTest.start()));
afterAll(() => api.close());

const day = 24 * 60;
const unit = { unitId: 'so-thu-nghiem', name: 'Sở Thử nghiệm', category: 'so_ban_nganh', validFrom: '2020-01-01' };

describe('a refused request', () => {
  it('is answered with problem details that name every fault of the body', async () => {
    const administrator = await api.administrator();

    const answer = await administrator.post('/api/units', {
      unitId: 'Sở Y tế',
      category: 'so',
      validFrom: '2025-02-30',
      colour: 'red',
    });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      type: 'urn:bang-vang:problem:invalid-request',
      title: 'Yêu cầu không hợp lệ',
      status: 400,
      code: 'INVALID_REQUEST',
    });
    const faults = answer.body.errors.map(
      ({ code, pointer }: { code: string; pointer: string }) => `${pointer} ${code}`,
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        '/unitId MATCHES',
        '/name IS_DEFINED',
        '/category IS_IN',
        '/validFrom IS_DATE_STRING',
        '/colour WHITELIST_VALIDATION',
      ]),
    );
    expect(answer.body.errors).toContainEqual({
      code: 'IS_IN',
      pointer: '/category',
      detail:
        'Chỉ nhận một trong các giá trị: so_ban_nganh, mttq_tp, to_chuc_ctxh, to_chuc_xa_hoi, to_chuc_khac, doanh_nghiep, quan_huyen_thi_xa, authority.',
    });
    expect(answer.body.correlationId).toBe(answer.headers.get('x-correlation-id'));
  });

  it("by a rule carries the rule's facts and its Vietnamese sentence", async () => {
    const administrator = await api.administrator();

    const answer = await administrator.post('/api/units', { ...unit, validTo: '2019-12-31' });

    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'UNIT_ENDS_BEFORE_IT_BEGINS',
        title: 'Chưa đáp ứng quy định',
        errors: [
          {
            code: 'UNIT_ENDS_BEFORE_IT_BEGINS',
            pointer: '/validTo',
            validTo: '2019-12-31',
            detail: 'Ngày cuối 31/12/2019 trước ngày bắt đầu 01/01/2020 của đơn vị.',
          },
        ],
      },
    });
  });

  it.each([
    ['broken JSON', 'POST', '/api/units', '{"unitId":', 'application/json', 400, 'MALFORMED_REQUEST'],
    ['another content type', 'POST', '/api/units', '<unit/>', 'application/xml', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a body over 1 MiB',
      'POST',
      '/api/units',
      JSON.stringify({ name: 'x'.repeat(1024 * 1024) }),
      'application/json',
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'a form where JSON is taken',
      'POST',
      '/api/units',
      'unitId=a',
      'application/x-www-form-urlencoded',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a part of a file where JSON is taken',
      'POST',
      '/api/units',
      'x',
      'application/offset+octet-stream',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'deep nesting',
      'POST',
      '/api/units',
      '['.repeat(9_000) + ']'.repeat(9_000),
      'application/json',
      400,
      'BODY_TOO_DEEP',
    ],
    ['a number beyond numbers', 'POST', '/api/units', '{"a":1e999}', 'application/json', 400, 'MALFORMED_REQUEST'],
    ['an address that cannot be read', 'GET', '/api/units/%ZZ', undefined, 'text/plain', 400, 'ADDRESS_MALFORMED'],
    [
      'an address with a part that is too long',
      'GET',
      `/api/rounds/${'x'.repeat(500)}`,
      undefined,
      'text/plain',
      414,
      'ADDRESS_TOO_LONG',
    ],
    [
      'more headers than are read',
      'GET',
      `/api/units?q=${'x'.repeat(17_000)}`,
      undefined,
      'text/plain',
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['an unknown address', 'GET', '/api/nothing-here', undefined, 'text/plain', 404, 'ROUTE_NOT_FOUND'],
    [
      'a method that the address does not take',
      'PUT',
      '/api/units',
      '{}',
      'application/json',
      405,
      'METHOD_NOT_ALLOWED',
    ],
    [
      'text that no store keeps',
      'POST',
      '/api/people',
      '{"personId":"x","displayName":"a\\u0000b"}',
      'application/json',
      400,
      'INVALID_REQUEST',
    ],
    ['a malformed position', 'GET', '/api/units?after=yesterday', undefined, 'text/plain', 400, 'POSITION_MALFORMED'],
    ['a malformed cursor', 'GET', '/api/units?cursor=abc', undefined, 'text/plain', 400, 'CURSOR_MALFORMED'],
    ...[[1, 'a'], ['\u0000', 'a'], ['a'], ['a', null]].map(
      (key) =>
        [
          `a cursor forged as ${JSON.stringify(key)}`,
          'GET',
          `/api/units?cursor=${Buffer.from(JSON.stringify(key)).toString('base64url')}`,
          undefined,
          'text/plain',
          400,
          'CURSOR_MALFORMED',
        ] as const,
    ),
    [
      'a cursor of a day that is none',
      'GET',
      `/api/notices?cursor=${Buffer.from('["2025-02-30","x"]').toString('base64url')}`,
      undefined,
      'text/plain',
      400,
      'CURSOR_MALFORMED',
    ],
    [
      'a foreign kind of entity tag',
      'POST',
      '/api/units/so-y-te/dissolve',
      '{"on":"2030-01-01","successors":[],"document":"x"}',
      'application/json',
      400,
      'IF_MATCH_MALFORMED',
    ],
  ])('for %s has the same shape', async (_, method, path, body, type, status, code) => {
    const administrator = await api.administrator();

    const answer = await administrator.send(method, path, body, {
      ...(body !== undefined && { 'content-type': type }),
      ...(code === 'IF_MATCH_MALFORMED' && { 'if-match': 'W/"1"' }),
    });

    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, code, errors: [expect.anything()] });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:|\.js:|at /);
  });
});

describe('a command', () => {
  it('can be tried without storing anything, then given, then repeated with the same result', async () => {
    const administrator = await api.administrator();
    const body = { ...unit, unitId: 'so-mot' };
    const key = { 'idempotency-key': 'register-so-mot' };

    const tried = await administrator.post('/api/units?dryRun=true', body, key);
    const events = await api.events.readStream('unit-so-mot');
    const given = await administrator.post('/api/units', body, key);
    const repeated = await administrator.post('/api/units', body, key);

    expect(tried).toMatchObject({ status: 200, body: { dryRun: true, events: [{ type: 'UnitRegistered' }] } });
    expect(events).toEqual([]);
    expect(given).toMatchObject({ status: 200, body: { dryRun: false, replayed: false, revision: 0 } });
    expect(given.headers.get('etag')).toBe('"0"');
    expect(repeated.body).toEqual({ ...given.body, replayed: true });
    expect(await api.events.readStream('unit-so-mot')).toHaveLength(1);
  });

  it('refuses an idempotency key that was used for another request', async () => {
    const administrator = await api.administrator();
    const key = { 'idempotency-key': 'one-key' };
    await administrator.post('/api/units', { ...unit, unitId: 'so-hai' }, key);

    const other = await administrator.post('/api/units', { ...unit, unitId: 'so-ba' }, key);

    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect(await api.events.readStream('unit-so-ba')).toEqual([]);
  });

  it('may be corrected under the same key after it was refused', async () => {
    const administrator = await api.administrator();
    const key = { 'idempotency-key': 'corrected' };

    const refused = await administrator.post('/api/units', { ...unit, unitId: 'so-bon', validTo: '2000-01-01' }, key);
    const corrected = await administrator.post('/api/units', { ...unit, unitId: 'so-bon' }, key);

    expect([refused.status, corrected.status]).toEqual([422, 200]);
  });

  it('may use a key anew after seven days, when it has been forgotten', async () => {
    const administrator = await api.administrator();
    const register = (unitId: string, key: string) =>
      administrator.post('/api/units', { ...unit, unitId }, { 'idempotency-key': key });
    const known = () =>
      withClient(api.database.adminUrl, async (client) =>
        (await client.query<{ key: string }>('select key from http.idempotency_keys')).rows.map(({ key }) => key),
      );
    await register('so-cu', 'of-last-week');

    api.clock.pass({ minutes: 6 * day });
    await register('so-moi', 'of-today');
    expect(await known()).toEqual(expect.arrayContaining(['of-last-week', 'of-today']));
    api.clock.pass({ minutes: 2 * day });
    await register('so-moi-hon', 'of-tomorrow');

    expect(await known()).toEqual(expect.arrayContaining(['of-today', 'of-tomorrow']));
    expect(await known()).not.toContain('of-last-week');
    expect(await register('so-cu', 'of-last-week')).toMatchObject({ status: 200, body: { replayed: true } });
  });

  it("keeps two people's equal keys apart", async () => {
    const administrator = await api.administrator();
    const other = await api.as('administrator', 'bang-vang', 'hai');
    const key = { 'idempotency-key': 'equal' };

    const first = await administrator.post('/api/units', { ...unit, unitId: 'so-nam' }, key);
    const second = await other.post('/api/units', { ...unit, unitId: 'so-sau' }, key);

    expect([first.status, second.status]).toEqual([200, 200]);
  });

  it('is refused when what the caller saw has changed', async () => {
    const administrator = await api.administrator();
    await administrator.post('/api/units', { ...unit, unitId: 'so-bay' });
    const dissolution = { on: '2025-01-01', successors: ['so-y-te'], document: 'Nghị quyết 1' };

    const stale = await administrator.post('/api/units/so-bay/dissolve', dissolution, { 'if-match': '"7"' });
    const fresh = await administrator.post('/api/units/so-bay/dissolve', dissolution, { 'if-match': '"0"' });

    expect(stale).toMatchObject({ status: 412, body: { code: 'REVISION_CONFLICT' } });
    expect(fresh.headers.get('etag')).toBe('"1"');
  });

  it('is in the list as soon as the caller asks for the list after it', async () => {
    const administrator = await api.administrator();
    const { body } = await administrator.post('/api/units', { ...unit, unitId: 'aa-moi', name: 'A mới' });

    const list = await administrator.get(`/api/units?after=${encodeURIComponent(body.position)}&limit=1`);

    expect(list.body).toMatchObject({ items: [{ unitId: 'aa-moi' }], next: expect.any(String) });
  });

  it("carries the caller's correlation id to the event", async () => {
    const administrator = await api.administrator();
    await administrator.post('/api/units', { ...unit, unitId: 'so-tam' }, { 'x-correlation-id': 'don-vi-8' });

    const [event] = await api.events.readStream('unit-so-tam');

    expect(event!.metadata).toMatchObject({
      correlationId: 'don-vi-8',
      actor: 'administrator-bang-vang',
      at: api.clock.now().toISOString(),
    });
  });
});

describe('a list', () => {
  it('shows every unit exactly once over its pages, in Vietnamese order', async () => {
    const reader = await api.as('unit_head', 'so-y-te');
    const names: string[] = [];
    let cursor = '';
    do {
      const { body } = await reader.get(`/api/units?category=quan_huyen_thi_xa&limit=7${cursor}`);
      names.push(...body.items.map(({ name }: { name: string }) => name));
      cursor = body.next === undefined ? '' : `&cursor=${body.next}`;
    } while (cursor);

    expect(names).toHaveLength(30);
    expect(names).toEqual([...new Set(names)].sort(new Intl.Collator('vi').compare));
  });
});

describe('the service describes itself', () => {
  it('in OpenAPI 3.1', async () => {
    const { status, body } = await api.stranger().get('/api/openapi.json');

    expect(status).toBe(200);
    expect(body.openapi).toMatch(/^3\.1/);
    expect(body.paths['/api/units'].post.summary).toBe('Đăng ký đơn vị');
  });

  it('with every way an operation may refuse, in one shape', async () => {
    const { body } = await api.stranger().get('/api/openapi.json');
    const statuses = (path: string, method: string) => Object.keys(body.paths[path][method].responses);

    expect(statuses('/api/dossiers/{dossierId}/submit', 'post')).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '422',
      '503',
    ]);
    expect(statuses('/api/session', 'post')).toEqual(['204', '400', '401', '403', '429', '503']);
    expect(body.paths['/api/session'].post.security).toEqual([{}]);
    expect(body.security).toEqual([{ session: [] }]);
    expect(body.components.securitySchemes.session).toMatchObject({ type: 'apiKey', in: 'cookie', name: 'session' });
    for (const { content } of Object.values<{ content: object }>(body.components.responses)) {
      expect(content).toEqual({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } });
    }
  });

  it('under headings in the order of the work, none left out', async () => {
    const { body } = await api.stranger().get('/api/openapi.json');
    const headings = body.tags.map(({ name }: { name: string }) => name);
    const used = new Set(
      Object.values(body.paths).flatMap((item) =>
        Object.values(item as object).flatMap(({ tags }: { tags?: string[] }) => tags ?? ['none']),
      ),
    );

    expect(headings.slice(-10)).toEqual([
      'Hồ sơ',
      'Soạn văn bản',
      'Thẩm định',
      'Khen thưởng',
      'Tra cứu công khai',
      'Đơn vị',
      'Người dùng',
      'Vận hành',
      'Thông báo',
      'Quyền',
    ]);
    expect([...used].sort()).toEqual([...headings].sort());
  });

  it('on a page that runs nothing from elsewhere', async () => {
    const { status, headers } = await api.stranger().get('/api/docs');

    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('and lets styles in nowhere else', async () => {
    for (const path of ['/api/openapi.json', '/api/session', '/api/docsomething', '/health/live']) {
      expect((await api.stranger().get(path)).headers.get('content-security-policy')).not.toContain('unsafe-inline');
    }
  });

  it('comes compressed where it is long, to whoever takes it so', async () => {
    const stranger = api.stranger();
    const plain = await stranger.get('/api/openapi.json', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const encoding of ['br', 'gzip']) {
      const { headers, body } = await stranger.get('/api/openapi.json', { 'accept-encoding': encoding });
      expect({ encoding: headers.get('content-encoding'), vary: headers.get('vary'), body }).toEqual({
        encoding,
        vary: 'accept-encoding',
        body: plain.body,
      });
    }
  });

  it('is alive and ready, and counts what became of commands', async () => {
    const stranger = api.stranger();

    expect((await stranger.get('/health/live')).status).toBe(200);
    expect((await stranger.get('/health/ready')).status).toBe(200);
    expect((await stranger.get('/metrics')).body).toContain(
      'bang_vang_commands_total{command="RegisterUnitEndpoint.register",outcome="ACCEPTED"}',
    );
    expect((await stranger.get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
  });
});

describe('nobody in between keeps an answer', () => {
  it.each([
    ['GET', '/api/units', 'private, no-cache'],
    ['GET', '/api/session', 'private, no-cache'],
    ['GET', '/health/live', 'private, no-cache'],
    ['GET', '/api/nothing-here', 'no-store'],
    ['DELETE', '/api/session', 'no-store'],
  ])('to %s %s', async (method, path, expected) => {
    const other = await api.as('administrator', 'bang-vang', method === 'DELETE' ? 'who-leaves' : '');
    expect((await other.send(method, path, undefined)).headers.get('cache-control')).toBe(expected);
  });

  it('nor is what a person may do told as unchanged', async () => {
    const reader = await api.administrator();
    const first = await reader.get('/api/units?limit=1');
    const again = await reader.get('/api/units?limit=1', { 'if-none-match': first.headers.get('etag') ?? '*' });
    expect(again.status).toBe(200);
  });
});

describe('the description of the API', () => {
  it('is not shown where the installation does not ask for it', async () => {
    const closed = await ApiUnderTest.start({ apiDocs: false });
    for (const path of ['/api/docs', '/api/openapi.json', '/api/openapi.yaml'])
      expect(await closed.stranger().get(path)).toMatchObject({ status: 404, body: { code: 'ROUTE_NOT_FOUND' } });
    await closed.close();
  });
});
