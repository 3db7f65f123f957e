import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiUnderTest } from '../support/api.js';

let api: ApiUnderTest;
beforeAll(async () => (api = await ApiUnderTest.start()));
afterAll(() => api.close());

describe('a list as of an instant', () => {
  it('shows what had happened by then, also to a reader in another time zone, and nothing of what came later', async () => {
    const administrator = await api.administrator();
    const register = (unitId: string, name: string) =>
      administrator.post('/api/units', { unitId, name, category: 'so_ban_nganh', validFrom: '2020-01-01' });
    const named = async (query: string) => {
      const { body } = await administrator.get(`/api/units?limit=200&${query}`);
      return body.items
        .map(({ name }: { name: string }) => name)
        .filter((name: string) => name.startsWith('Sở Xưa')) as string[];
    };
    api.clock.travelTo('2025-06-02T02:00:00Z');
    await register('so-xua-mot', 'Sở Xưa Một');
    api.clock.travelTo('2025-06-04T02:00:00Z');
    const { body } = await register('so-xua-hai', 'Sở Xưa Hai');

    expect(await named(`after=${body.position}`)).toEqual(['Sở Xưa Hai', 'Sở Xưa Một']);
    expect(await named('asOf=2025-06-03T00:00:00Z')).toEqual(['Sở Xưa Một']);
    expect(await named(`asOf=${encodeURIComponent('2025-06-02T09:00:00+07:00')}`)).toEqual(['Sở Xưa Một']);
    expect(await named('asOf=2025-06-01T00:00:00Z')).toEqual([]);
    expect(await named(`after=${body.position}`)).toEqual(['Sở Xưa Hai', 'Sở Xưa Một']);
  });

  it('refuses what is no instant', async () => {
    expect(await (await api.administrator()).get('/api/units?asOf=hom-qua')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/asOf' }] },
    });
  });

  it('is made anew for two at a time; who asks meanwhile is told when to come again', async () => {
    const administrator = await api.administrator();
    const ask = () => administrator.get('/api/units?asOf=2025-06-03T00:00:00Z');

    const answers = await Promise.all(Array.from({ length: 12 }, ask));

    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(12);
    for (const { status, headers, body } of refused)
      expect({ status, code: body.code, after: headers.get('retry-after') }).toEqual({
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        after: '5',
      });
    expect((await ask()).status).toBe(200);
  });
});
