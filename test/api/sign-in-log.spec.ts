import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#platform/database';
import { ApiUnderTest } from '../support/api.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';

const person = 'giam-doc-so-y-te';
let api: ApiUnderTest;
let administrator: Client;

beforeAll(async () => {
  api = await ApiUnderTest.start({ session: { hours: 12 }, trustedProxies: ['127.0.0.1'] });
  administrator = await api.administrator();
});
afterAll(() => api.close());

const lines = async (query: string) => (await administrator.get(`/api/sign-ins?${query}`)).body.items;
const of = (personId: string, kind: string) => lines(`person=${personId}&kind=${kind}`);
const signIn = (userName: string, password: string, address: string) =>
  api.stranger().post('/api/session', { userName, password }, { 'x-forwarded-for': address });

describe('the log of sign-ins', () => {
  it('says who came in, from which network, and no more of it', async () => {
    await signIn(person, api.password, '203.0.113.77');

    expect(await of(person, 'signed_in')).toEqual([
      {
        lineId: expect.any(String),
        at: api.clock.now().toISOString(),
        kind: 'signed_in',
        personId: person,
        personName: 'Trần Quốc Bảo',
        network: '203.0.113.0/24',
        times: 1,
      },
    ]);
  });

  it('counts what went wrong within a minute in one line, also under a name that nobody has', async () => {
    await Promise.all(Array.from({ length: 7 }, () => signIn(person, 'mat khau sai roi', '198.51.100.7')));
    await signIn('mat khau go nham vao ten', 'gi do', '198.51.100.7');

    expect(await of(person, 'failed')).toMatchObject([{ times: 5, network: '198.51.100.0/24' }]);
    expect(await of(person, 'slowed')).toMatchObject([{ times: 2 }]);
    const nobodys = (await lines('kind=failed')).filter(({ personId }: { personId?: string }) => !personId);
    expect(nobodys).toMatchObject([{ times: 1 }]);
    const stored = await withClient(api.database.adminUrl, (client) =>
      client.query('select * from identity.access_log'),
    );
    expect(JSON.stringify(stored.rows)).not.toContain('go nham');
  });

  it('takes one number a line, and none for strangers: nobody drives out what others left', async () => {
    const before = Number((await lines('limit=1'))[0].lineId);
    for (let again = 0; again < 4; again++) await signIn(person, 'mat khau sai roi', '198.51.101.7');
    await api.stranger().post('/api/units', {}, { 'sec-fetch-site': 'cross-site' });
    await signIn(person, api.password, '198.51.101.7');

    const [latest, ...earlier] = await lines('limit=3');
    expect(latest).toMatchObject({ kind: 'signed_in', lineId: String(before + 2) });
    expect(earlier[0]).toMatchObject({ kind: 'failed', times: 4, lineId: String(before + 1) });
  });

  it('notes what was refused to whom, and shows itself to the administrator alone', async () => {
    const head = await api.as('unit_head', 'so-y-te', 'to-mo');
    expect((await head.get('/api/sign-ins')).status).toBe(403);

    await eventually(async () => (await of('unit-head-so-y-te-to-mo', 'forbidden')).length === 1);
    expect((await api.stranger().get('/api/sign-ins')).status).toBe(401);
  });

  it('goes on page by page, and forgets after ninety days', async () => {
    const first = (await administrator.get('/api/sign-ins?limit=2')).body;
    const second = (await administrator.get(`/api/sign-ins?limit=2&cursor=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map(({ lineId }: { lineId: string }) => lineId);
    expect(new Set(ids).size).toBe(4);

    api.clock.pass({ minutes: 91 * 24 * 60 });
    administrator = api.stranger();
    await administrator.signIn('administrator-bang-vang', api.password);
    expect(await lines('limit=200')).toMatchObject([{ kind: 'signed_in', personId: 'administrator-bang-vang' }]);
  });
});
