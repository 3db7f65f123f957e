import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Client } from '../support/client.js';
import { annual, Situations } from '../support/situations.js';

let situations: Situations;
let administrator: Client;
let plan: string;
beforeAll(async () => {
  situations = await Situations.startingAt('2025-05-05T02:00:00Z');
  administrator = await situations.api.administrator();
  plan = await readFile(new URL('../../libs/contexts/programmes/packs/vn-hanoi-2024.yaml', import.meta.url), 'utf8');
});
afterAll(() => situations.close());

const versions = async (query = ''): Promise<unknown[]> =>
  (await accepted(administrator.get(`/api/packs${query}`))).body.items;

describe('a pack', () => {
  it('with faults is refused whole, each fault with its line in the document', async () => {
    const source = plan.replace(
      'id: Q25-UNIT, groups: [G_UNIT], mode: INDEPENDENT',
      'id: Q25-UNIT, groups: [G_NOBODY], mode: PERHAPS',
    );
    const line = source.split('\n').findIndex((text) => text.includes('G_NOBODY')) + 1;

    const refused = await situations.storesNothing(() => administrator.post('/api/packs', { source }));

    const fault = { code: 'PACK_INVALID', pointer: '/source', line };
    expectRefusal(refused, 422, fault, fault);
  });

  it('that is published again unchanged is no new version; a changed one is, and open rounds keep theirs', async () => {
    const { next: seeded } = await situations.api.events.readAll();
    const before = await versions(`?after=${seeded}`);
    await situations.storesNothing(() => accepted(administrator.post('/api/packs', { source: plan })));

    const changed = plan.replace('issuer: Ủy ban nhân dân thành phố Hà Nội', 'issuer: UBND thành phố Hà Nội');
    const { body } = await accepted(administrator.post('/api/packs', { source: changed }));

    expect(await versions(`?after=${body.position}`)).toHaveLength(before.length + 1);
    expect((await administrator.get(`/api/rounds/${annual(2025)}`)).body).toMatchObject({
      rulesVersion: 'vn-hanoi-2024@1',
    });
  });
});

describe('what does not exist', () => {
  it('is said to be so: a pack to open a round of, a version to read, a calendar of a year', async () => {
    const round = { packId: 'khong-co', occasion: 'annual', year: 2026, tier: 'city' };
    expectRefusal(await administrator.post('/api/rounds', round), 404, { code: 'PACK_NOT_FOUND', pointer: '/packId' });
    expect(await administrator.get('/api/packs/vn-hanoi-2024/versions/99')).toMatchObject({
      status: 404,
      body: { code: 'PACK_NOT_FOUND' },
    });
    expect(await administrator.get('/api/calendars/2031')).toMatchObject({
      status: 404,
      body: { code: 'CALENDAR_NOT_FOUND' },
    });
  });
});
