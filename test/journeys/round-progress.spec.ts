import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Client } from '../support/client.js';
import { annual, collective, type DossierAtHand, individual, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
let appraiser: Client;
let officer: Client;
let returned: DossierAtHand;
let after: string;
beforeAll(async () => {
  situations = await Situations.startingAt('2025-05-05T02:00:00Z');
  [appraiser, officer] = [await situations.educationAppraiser(), await situations.homeAffairsAppraiser()];
  returned = await situations.submitted({
    unitId: 'so-y-te',
    roundId,
    nominees: [collective({ name: 'Phòng Thuỳ Dương' })],
  });
  await situations.forwarded({ unitId: 'so-cong-thuong', roundId });
  situations.travelTo('2025-05-12T09:00:00');
  await situations.submitted({ unitId: 'so-noi-vu', roundId, nominees: [individual()] });
  await situations.draft({ unitId: 'so-tu-phap', roundId });
  after = (await accepted(situations.returned(returned, { dueBefore: '2025-05-20' }))).body.position;
  situations.travelTo('2025-05-15T09:00:00');
});
afterAll(() => situations.close());

const progress = async (who: Client, more = '') =>
  (await accepted(who.get(`/api/rounds/${roundId}/progress?after=${after}${more}`))).body;
const list = async (who: Client, filter: string) =>
  (await accepted(who.get(`/api/dossiers?round=${roundId}&after=${after}&${filter}`))).body.items;

describe('the progress of a round', () => {
  it('opens a list of the same length behind each figure', async () => {
    const { stages, situations: bySituation, units } = await progress(appraiser);

    expect(stages.slice(0, 3)).toMatchObject([
      { stage: 'unit', dossiers: 1 },
      { stage: 'education', dossiers: 1, nominees: 1, longestDays: 3 },
      { stage: 'home_affairs', dossiers: 1, longestDays: 10 },
    ]);
    for (const { stage, dossiers, ages } of stages) {
      expect(await list(appraiser, `holder=${stage}`)).toHaveLength(dossiers);
      for (const { from, to, dossiers: aged } of ages) {
        expect({
          stage,
          from,
          found: (await list(appraiser, `holder=${stage}&daysFrom=${from}${to === undefined ? '' : `&daysTo=${to}`}`))
            .length,
        }).toEqual({ stage, from, found: aged });
      }
    }
    for (const { situation, dossiers } of bySituation)
      expect(await list(appraiser, `situation=${situation}`)).toHaveLength(dossiers);
    expect(units.map(({ unitId }: { unitId: string }) => unitId).sort()).toEqual([
      'so-cong-thuong',
      'so-noi-vu',
      'so-y-te',
    ]);
    for (const { unitId, dossiers } of units) expect(await list(appraiser, `unit=${unitId}`)).toHaveLength(dossiers);
  });

  it('counts for each person what that person may see', async () => {
    expect((await progress(officer)).stages[2]).toMatchObject({ stage: 'home_affairs', dossiers: 1 });
    expect((await progress(officer)).units).toHaveLength(1);
    expect((await progress(returned.head)).units).toMatchObject([
      {
        unitId: 'so-y-te',
        unitName: 'Sở Y tế',
        situations: expect.arrayContaining([{ situation: 'Returned', dossiers: 1 }]),
      },
    ]);
    expect((await progress(await situations.api.administrator())).units).toEqual([]);
  });

  it('names the deadlines with what is left of them', async () => {
    expect((await progress(appraiser)).deadlines).toMatchObject([
      {
        stage: 'unit',
        timeLeft: {
          lastDay: '2025-07-14',
          weekday: 'Thứ Hai',
          text: 'hết ngày 14/7/2025',
          daysLeft: 61,
          workingDaysLeft: 43,
        },
        ref: expect.stringMatching(/^004:/),
      },
      { stage: 'education', timeLeft: { lastDay: '2025-07-31' }, wording: expect.stringContaining('trước ngày 01/8') },
    ]);
  });

  it('is told as of an instant too', async () => {
    expect((await progress(appraiser, '&asOf=2025-05-06T00:00:00Z')).stages[1]).toMatchObject({
      dossiers: 1,
      longestDays: 1,
    });
  });

  it('of a round that was never opened is not found', async () => {
    expectRefusal(await appraiser.get('/api/rounds/annual-2031-city/progress'), 404, { code: 'ROUND_NOT_FOUND' });
  });
});

describe('the dossier list', () => {
  it('says who holds a dossier, since when and how long they still have', async () => {
    const [dossier] = await list(appraiser, 'unit=so-y-te');
    expect(dossier).toMatchObject({
      unitName: 'Sở Y tế',
      holders: ['unit'],
      kinds: ['collective'],
      heldBy: [
        {
          stage: 'unit',
          name: 'Sở Y tế',
          nominees: 1,
          days: 3,
          timeLeft: { lastDay: '2025-05-19', daysLeft: 5, workingDaysLeft: 3 },
        },
      ],
    });
  });

  it('finds by words in any order, with the tone mark on either vowel, and by kind', async () => {
    expect(await list(appraiser, `q=${encodeURIComponent('dương thùy')}`)).toHaveLength(1);
    expect(await list(appraiser, `q=${encodeURIComponent('dương thuý x')}`)).toEqual([]);
    expect((await list(appraiser, 'kind=individual')).map(({ unitId }: { unitId: string }) => unitId)).toEqual([
      'so-noi-vu',
    ]);
  });
});
