import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Client } from '../support/client.js';
import { annual, type DossierAtHand, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
let hoa: Client;
let nam: Client;
let first: DossierAtHand;
let second: DossierAtHand;
beforeAll(async () => {
  situations = await Situations.startingAt('2025-05-05T02:00:00Z');
  [hoa, nam] = [await situations.educationAppraiser('hoa'), await situations.educationAppraiser('nam')];
  first = await situations.submitted({ unitId: 'so-y-te', roundId });
  situations.travelTo('2025-05-06T09:00:00');
  second = await situations.submitted({ unitId: 'so-cong-thuong', roundId });
});
afterAll(() => situations.close());

const queue = async (who: Client, after: string, filter = '') =>
  (await accepted(who.get(`/api/appraisals?after=${after}${filter}`))).body.items;
const dossiers = (items: readonly { dossierId: string }[]) => items.map(({ dossierId }) => dossierId);

describe('two appraisers of one body', () => {
  it('see who has taken a dossier, and neither takes what the other has', async () => {
    const {
      body: { position },
    } = await accepted(hoa.post(`${first.path}/claim`));

    expectRefusal(await nam.post(`${first.path}/claim`), 422, {
      code: 'CLAIMED_BY_ANOTHER',
      byName: 'Người education-appraiser-so-giao-duc-va-dao-tao-hoa',
    });
    expect((await accepted(hoa.post(`${first.path}/claim`))).body.events).toEqual([]);
    expect(dossiers(await queue(hoa, position, '&claim=mine'))).toEqual([first.dossierId]);
    expect(dossiers(await queue(nam, position, '&claim=mine'))).toEqual([]);
    expect(dossiers(await queue(nam, position, '&claim=none'))).toEqual([second.dossierId]);
    const [entry] = await queue(nam, position, '&unitId=so-y-te');
    expect(entry).toMatchObject({
      dossierId: first.dossierId,
      claimedBy: {
        personId: 'education-appraiser-so-giao-duc-va-dao-tao-hoa',
        displayName: expect.stringContaining('hoa'),
      },
    });
    expect((await first.head.get(first.path)).body.claims).toMatchObject([
      { stage: 'education', byName: expect.stringContaining('hoa') },
    ]);
  });

  it('may release it for each other, and then the other takes it', async () => {
    await accepted(nam.post(`${first.path}/release-claim`));
    const {
      body: { position },
    } = await accepted(nam.post(`${first.path}/claim`));

    expect(dossiers(await queue(nam, position, '&claim=mine'))).toEqual([first.dossierId]);
    const story = (await first.head.get(`${first.path}/history`)).body as { text: string }[];
    expect(story.map(({ text }) => text).filter((text) => /nhận thẩm định/.test(text))).toHaveLength(2);
  });

  it('nobody else claims: neither the unit nor the body that does not have it', async () => {
    expectRefusal(await first.head.post(`${first.path}/claim`), 403, { code: 'NOT_PERMITTED' });
    expectRefusal(await (await situations.homeAffairsAppraiser()).post(`${first.path}/claim`), 404, {
      code: 'DOSSIER_NOT_FOUND',
    });
  });
});

describe('the queue', () => {
  it('is ordered and filtered by what is left of the time', async () => {
    const after = await situations.positionOf(second);

    expect(dossiers(await queue(hoa, after, '&order=submitted'))).toEqual([first.dossierId, second.dossierId]);
    expect(dossiers(await queue(hoa, after, '&order=unit'))).toEqual([second.dossierId, first.dossierId]);
    expect(dossiers(await queue(hoa, after, '&daysLeftAtMost=30'))).toEqual([]);
    expect(await queue(hoa, after, '&daysLeftAtMost=87')).toMatchObject([
      { lastDay: '2025-07-31', daysLeft: 87 },
      { daysLeft: 87 },
    ]);
  });

  it('goes on page by page in its order', async () => {
    const page = await accepted(hoa.get('/api/appraisals?order=submitted&limit=1'));
    const next = await accepted(hoa.get(`/api/appraisals?order=submitted&limit=1&cursor=${page.body.next}`));

    expect([...dossiers(page.body.items), ...dossiers(next.body.items)]).toEqual([first.dossierId, second.dossierId]);
    expect(next.body.next).toBeUndefined();
  });
});
