import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#platform/database';
import { ApiUnderTest } from '../support/api.js';
import { eventually } from '../support/eventually.js';

let api: ApiUnderTest;
beforeAll(async () => (api = await ApiUnderTest.start({ session: { hours: 12 } })));
afterAll(() => api.close());

const health = 'giam-doc-so-y-te';

describe('somebody who is not signed in', () => {
  it.each(['/api/units', '/api/people', '/api/permissions', '/api/session'])('sees nothing at %s', async (path) => {
    expect(await api.stranger().get(path)).toMatchObject({
      status: 401,
      body: { code: 'NOT_SIGNED_IN', title: 'Chưa đăng nhập' },
    });
  });

  it('changes nothing', async () => {
    const answer = await api
      .stranger()
      .post('/api/units', { unitId: 'so-gia', name: 'Sở giả', category: 'so_ban_nganh', validFrom: '2020-01-01' });

    expect(answer.status).toBe(401);
    expect(await api.events.readStream('unit-so-gia')).toEqual([]);
  });
});

describe('signing in', () => {
  it('gives a cookie that scripts cannot read, and says who one is', async () => {
    const person = api.stranger();

    const { status, headers } = await person.signIn(health, api.password);

    expect(status).toBe(204);
    expect(headers.getSetCookie()[0]).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await person.get('/api/session')).body).toEqual({
      personId: health,
      displayName: 'Trần Quốc Bảo',
      assignments: [
        { role: 'unit_head', roleName: 'Thủ trưởng đơn vị', unitId: 'so-y-te', unitName: 'Sở Y tế', inForce: true },
      ],
      today: '2025-05-05',
    });
  });

  it('answers an unknown name and a wrong password alike', async () => {
    const unknown = await api.stranger().signIn('khong-co-ai', 'mat khau sai roi');
    const wrong = await api.stranger().signIn('thu-ky-hoi-dong', 'mat khau sai roi');
    const without = ({ body: { correlationId: _, instance: __, ...rest } }: typeof wrong) => rest;

    expect(unknown).toMatchObject({ status: 401, body: { code: 'SIGN_IN_FAILED' } });
    expect(without(unknown)).toEqual(without(wrong));
  });

  it('stores neither the password nor the token', async () => {
    const person = api.stranger();
    const { headers } = await person.signIn(health, api.password);
    const token = /session=([\w-]+)/.exec(headers.getSetCookie()[0]!)![1]!;

    const stored = await withClient(api.database.adminUrl, async (client) => {
      const { rows } = await client.query(
        'select accounts.*, sessions.* from identity.accounts join identity.sessions using (person_id)',
      );
      return JSON.stringify(rows.map((row) => ({ ...row, token_hash: row.token_hash.toString('latin1') })));
    });

    expect(stored).toContain('$argon2id$');
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(api.password);
  });
});

describe('a session', () => {
  const signedIn = async () => {
    const person = api.stranger();
    await person.signIn(health, api.password);
    return person;
  };

  it('ends after an hour without a request', async () => {
    const person = await signedIn();
    api.clock.pass({ minutes: 59 });
    expect((await person.get('/api/session')).status).toBe(200);
    api.clock.pass({ minutes: 61 });
    expect((await person.get('/api/session')).status).toBe(401);
  });

  it('ends after an hour in which nothing but an open page has called', async () => {
    const person = api.stranger();
    await person.signIn(health, api.password);
    for (const _ of [1, 2]) {
      api.clock.pass({ minutes: 31 });
      await person.get('/api/dossiers/khong-co/presence');
    }

    expect((await person.get('/api/session')).status).toBe(401);
  });

  it('ends after twelve hours of work', async () => {
    const person = await signedIn();
    for (let hour = 0; hour < 12; hour++) {
      expect((await person.get('/api/session')).status).toBe(200);
      api.clock.pass({ minutes: 59 });
    }
    api.clock.pass({ minutes: 12 });
    expect((await person.get('/api/session')).status).toBe(401);
  });

  it('is removed when it has ended', async () => {
    const sessions = () =>
      withClient(api.database.adminUrl, async (client) =>
        Number((await client.query('select count(*) from identity.sessions')).rows[0].count),
      );
    await signedIn();
    await signedIn();

    api.clock.pass({ minutes: 12 * 60 + 1 });
    await signedIn();

    expect(await sessions()).toBe(1);
  });

  it('ends with the sign-out, also for a copied cookie', async () => {
    const person = api.stranger();
    const { headers } = await person.signIn(health, api.password);
    const cookie = headers.getSetCookie()[0]!.split(';')[0]!;

    expect((await person.delete('/api/session')).status).toBe(204);

    expect((await api.stranger().get('/api/session', { cookie })).status).toBe(401);
  });

  it('ends everywhere when the password changes', async () => {
    const here = api.stranger();
    const there = api.stranger();
    await here.signIn('chu-tich-quan-ba-dinh', api.password);
    await there.signIn('chu-tich-quan-ba-dinh', api.password);
    const change = (current: string, replacement: string) =>
      here.post('/api/session/change-password', { current, replacement });

    expect((await change('khong phai mat khau', 'con duong lang sau mua')).body).toMatchObject({
      code: 'PASSWORD_WRONG',
    });
    expect((await change(api.password, 'ngan qua')).body).toMatchObject({
      code: 'PASSWORD_TOO_SHORT',
      errors: [{ pointer: '/replacement', least: 12 }],
    });
    expect((await change(api.password, 'Chu-tich-quan-ba-dinh 1')).body).toMatchObject({
      code: 'PASSWORD_HOLDS_USER_NAME',
      errors: [{ pointer: '/replacement' }],
    });
    expect((await change(api.password, 'con duong lang sau mua')).status).toBe(204);

    expect((await here.get('/api/session')).status).toBe(200);
    expect((await there.get('/api/session')).status).toBe(401);
    expect((await api.stranger().signIn('chu-tich-quan-ba-dinh', api.password)).status).toBe(401);
  });

  it('slows nobody down who knows the password and looks for a new one that is good enough', async () => {
    const person = api.stranger();
    await person.signIn('thu-ky-hoi-dong', api.password);
    const change = (replacement: string) =>
      person.post('/api/session/change-password', { current: api.password, replacement });

    for (const short of ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'])
      expect((await change(short)).body).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    expect((await change('con duong lang sau mua')).status).toBe(204);
  });

  it('changed twice at once has the one new password that was accepted', async () => {
    const person = api.stranger();
    await person.signIn('chu-tich-thanh-pho', api.password);
    const replacements = ['con duong lang sau mua', 'mua thu vang tren ben song'];
    const answers = await Promise.all(
      replacements.map((replacement) =>
        person.post('/api/session/change-password', { current: api.password, replacement }),
      ),
    );

    const accepted = answers.findIndex(({ status }) => status === 204);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect((await api.stranger().signIn('chu-tich-thanh-pho', replacements[accepted]!)).status).toBe(204);
  });
});

describe('a page of another site', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('cannot use the cookie for a change (%j)', async (headers) => {
    const administrator = await api.administrator();

    const answer = await administrator.post('/api/people', { personId: 'ke-gian', displayName: 'Kẻ Gian' }, headers);

    expect(answer).toMatchObject({ status: 403, body: { code: 'FOREIGN_ORIGIN' } });
    expect(await api.events.readStream('person-ke-gian')).toEqual([]);
  });

  it('is told from our own', async () => {
    const administrator = await api.administrator();
    const register = (personId: string, headers: Record<string, string>) =>
      administrator.post('/api/people', { personId, displayName: 'Người Ngay' }, headers);

    expect((await register('nguoi-ngay-1', { origin: api.origin })).status).toBe(200);
    expect((await register('nguoi-ngay-2', { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('roles', () => {
  it("let a unit's head see the units but register none", async () => {
    const head = await api.as('unit_head', 'so-y-te', 'x');

    expect((await head.get('/api/units')).status).toBe(200);
    expect((await head.get('/api/people')).status).toBe(403);
    expect(
      await head.post('/api/units', {
        unitId: 'so-la',
        name: 'Sở lạ',
        category: 'so_ban_nganh',
        validFrom: '2020-01-01',
      }),
    ).toMatchObject({
      status: 403,
      body: { code: 'NOT_PERMITTED', title: 'Không có quyền' },
    });
  });

  it('are gone with the next request after they are revoked', async () => {
    const administrator = await api.administrator();
    const other = await api.as('administrator', 'bang-vang', 'tam-quyen');
    expect((await other.get('/api/people')).status).toBe(200);

    await administrator.post('/api/people/administrator-bang-vang-tam-quyen/revoke-role', {
      role: 'administrator',
      unitId: 'bang-vang',
      reason: 'Hết nhiệm kỳ',
    });

    expect((await other.get('/api/people')).status).toBe(403);
  });

  it('can be given with an account by an administrator', async () => {
    const administrator = await api.administrator();
    await administrator.post('/api/people', { personId: 'can-bo-moi', displayName: 'Cán Bộ Mới' });
    await administrator.post('/api/people/can-bo-moi/assign-role', { role: 'unit_officer', unitId: 'so-y-te' });
    const account = { userName: 'can.bo.moi', password: 'mat khau dau tien' };

    expect((await administrator.post('/api/people/can-bo-moi/give-account?dryRun=true', account)).status).toBe(200);
    expect((await api.stranger().signIn(account.userName, account.password)).status).toBe(401);
    const given = await administrator.post('/api/people/can-bo-moi/give-account', account);
    expect(given).toMatchObject({ status: 200, body: { events: [{ type: 'AccountGiven' }] } });
    expect((await api.stranger().signIn(account.userName, account.password)).status).toBe(204);
  });

  const givenTo = async (personId: string, account: object, headers = {}) => {
    const administrator = await api.administrator();
    await administrator.post('/api/people', { personId, displayName: 'Vũ Thị Mơ' });
    await administrator.post(`/api/people/${personId}/assign-role`, { role: 'unit_officer', unitId: 'so-y-te' });
    return administrator.post(`/api/people/${personId}/give-account`, account, headers);
  };

  it('whose password is for one time: nothing is possible before it is changed', async () => {
    const oneTime = { userName: 'vu.mo', password: 'Xa8k-2mPq-Rt7v-Zw4n' };
    await givenTo('vu-thi-mo', oneTime);
    const person = api.stranger();
    await person.signIn(oneTime.userName, oneTime.password);
    const change = (current: string, replacement: string) =>
      person.post('/api/session/change-password', { current, replacement });

    expect((await person.get('/api/session')).body).toMatchObject({ mustChangePassword: true });
    for (const path of ['/api/units', '/api/notices', '/api/live', '/api/jobs/board'])
      expect([path, (await person.get(path)).status]).toEqual([path, path === '/api/jobs/board' ? 401 : 403]);
    expect((await person.get('/api/units')).body).toMatchObject({ code: 'PASSWORD_MUST_BE_CHANGED' });
    expect((await change(oneTime.password, oneTime.password)).body).toMatchObject({ code: 'PASSWORD_UNCHANGED' });
    expect((await change(oneTime.password, 'con duong lang sau mua')).status).toBe(204);
    expect((await person.get('/api/session')).body).not.toHaveProperty('mustChangePassword');
    expect((await person.get('/api/units')).status).toBe(200);
  });

  it('is an event in the audit, without name and password, and its owner is told at once', async () => {
    const oneTime = { userName: 'pham.biet', password: 'Xa8k-2mPq-Rt7v-Zw4n' };
    const given = await givenTo('pham-biet', oneTime);
    const administrator = await api.administrator();

    const [event] = await api.events.readStream('account-pham-biet');
    expect(event).toMatchObject({ data: { personId: 'pham-biet', by: 'administrator-bang-vang' } });
    expect(JSON.stringify(event!.data)).not.toContain('pham.biet');
    const audit = await administrator.get(`/api/audit?stream=account-pham-biet&after=${given.body.position}`);
    expect(audit.body.items[0]).toMatchObject({ type: 'AccountGiven', personId: 'administrator-bang-vang' });
    const person = api.stranger();
    await person.signIn(oneTime.userName, oneTime.password);
    const passwords = { current: oneTime.password, replacement: 'con duong lang sau mua' };
    await person.post('/api/session/change-password', passwords);
    const told = () => person.get('/api/notices');
    await eventually(async () => (await told()).body.items.length === 1);
    expect((await told()).body.items[0]).toMatchObject({
      kind: 'account',
      text: expect.stringContaining('Người administrator-bang-vang đã cấp'),
    });
  });

  it('given twice by one command does not undo what its owner has chosen since', async () => {
    const oneTime = { userName: 'le.chon', password: 'Xa8k-2mPq-Rt7v-Zw4n' };
    const key = { 'idempotency-key': 'cap-cho-le-chon' };
    await givenTo('le-chon', oneTime, key);
    const person = api.stranger();
    await person.signIn(oneTime.userName, oneTime.password);
    const passwords = { current: oneTime.password, replacement: 'con duong lang sau mua' };
    await person.post('/api/session/change-password', passwords);

    expect((await givenTo('le-chon', oneTime, key)).body).toMatchObject({ replayed: true });
    expect((await person.get('/api/units')).status).toBe(200);
    expect(await api.events.readStream('account-le-chon')).toHaveLength(1);
  });

  it('given by two at once has one password, and both are in the audit', async () => {
    const passwords = ['Xa8k-2mPq-Rt7v-Zw4n', 'Hb5t-9rWc-Ks3y-Mq6d'];
    await givenTo('hai-nguoi-cap', { userName: 'hai.nguoi', password: 'Gn4f-7jXe-Lp2u-Vd8h' });
    const [one, other] = await Promise.all([api.administrator(), api.as('administrator', 'bang-vang', 'thu-hai')]);
    const given = await Promise.all(
      [one, other].map((administrator, index) =>
        administrator.post('/api/people/hai-nguoi-cap/give-account', {
          userName: 'hai.nguoi',
          password: passwords[index]!,
        }),
      ),
    );

    expect(given.map(({ status }) => status)).toEqual([200, 200]);
    const signedIn = await Promise.all(passwords.map((password) => api.stranger().signIn('hai.nguoi', password)));
    expect(signedIn.map(({ status }) => status).sort()).toEqual([204, 401]);
    expect(await api.events.readStream('account-hai-nguoi-cap')).toHaveLength(3);
  });

  it('and with another password when the old one is lost: it works no more, and whoever used it is signed out', async () => {
    const administrator = await api.administrator();
    const registered = await administrator.post('/api/people', {
      personId: 'quen-mat-khau',
      displayName: 'Quên Mật Khẩu',
    });
    await administrator.post('/api/people/quen-mat-khau/assign-role', { role: 'unit_officer', unitId: 'so-y-te' });
    const old = { userName: 'quen.mat.khau', password: 'mat khau dau tien' };
    await administrator.post('/api/people/quen-mat-khau/give-account', old);
    const signedIn = api.stranger();
    await signedIn.signIn(old.userName, old.password);
    for (let wrong = 0; wrong < 5; wrong++) await api.stranger().signIn(old.userName, 'mat khau doan mo');
    expect((await api.stranger().signIn(old.userName, old.password)).status).toBe(429);

    const other = { userName: 'ten.moi', password: 'mat khau thu hai' };
    expect((await administrator.post('/api/people/quen-mat-khau/give-account', other)).status).toBe(200);
    expect((await signedIn.get('/api/session')).status).toBe(401);
    expect((await api.stranger().signIn(old.userName, old.password)).status).toBe(401);
    expect((await api.stranger().signIn(other.userName, other.password)).status).toBe(204);
    const { items } = (await administrator.get(`/api/people?limit=200&after=${registered.body.position}`)).body;
    expect(items.find(({ personId }: { personId: string }) => personId === 'quen-mat-khau')).toMatchObject({
      userName: 'ten.moi',
    });
  });

  it('and accounts are for people who are registered, each under a name of its own', async () => {
    const administrator = await api.administrator();
    const account = { userName: health, password: 'mat khau dau tien' };
    await administrator.post('/api/people', { personId: 'trung-ten', displayName: 'Trùng Tên' });

    const noPerson = { status: 404, body: { code: 'PERSON_NOT_FOUND' } };
    expect(
      await administrator.post('/api/people/khong-co-ai/assign-role', { role: 'unit_officer', unitId: 'so-y-te' }),
    ).toMatchObject(noPerson);
    expect(
      await administrator.post('/api/people/khong-co-ai/give-account', { ...account, userName: 'khong.co' }),
    ).toMatchObject(noPerson);
    expect(await administrator.post('/api/people/trung-ten/give-account', account)).toMatchObject({
      status: 409,
      body: { code: 'USER_NAME_TAKEN', errors: [{ pointer: '/userName' }] },
    });
  });
});
