import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { accepted, expectRefusal } from '../support/answers.js';
import {
  annual,
  collective,
  type DossierAtHand,
  education,
  final,
  household,
  individual,
  interim,
  many,
  Situations,
} from '../support/situations.js';

let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-05-05T09:00:00+07:00')));
afterAll(() => situations.close());
beforeEach(() => situations.travelTo('2025-05-05T09:00:00'));

const add = ({ head, path }: DossierAtHand, body: object) => head.post(`${path}/nominees`, body);
const refusedToAdd = (dossier: DossierAtHand, body: object) => situations.storesNothing(() => add(dossier, body));

describe('a department in the interim round', () => {
  it('AC-01: is refused a fifth collective, and its cap of individuals is untouched', async () => {
    const dossier = await situations.draft({ unitId: 'so-y-te', roundId: interim, nominees: many(4, collective) });

    const fifth = await refusedToAdd(dossier, collective());

    expectRefusal(fifth, 422, {
      code: 'QUOTA_EXCEEDED',
      pointer: '/kind',
      kind: 'collective',
      cap: 4,
      used: 4,
      wanted: 1,
      quotaId: 'Q25-UNIT',
      ref: '004:L167',
    });
    expect(fifth.body.errors[0].detail).toContain('“không quá 04 tập thể và 04 cá nhân/đơn vị” (004:L167)');
    await accepted(add(dossier, individual()));
  });

  it('AC-02: "và" means two independent caps, four and four', async () => {
    const dossier = await situations.draft({
      unitId: 'so-tai-chinh',
      roundId: interim,
      nominees: [...many(4, collective), ...many(3, individual)],
    });

    await accepted(add(dossier, individual()));

    expectRefusal(await refusedToAdd(dossier, individual()), 422, {
      code: 'QUOTA_EXCEEDED',
      kind: 'individual',
      cap: 4,
      used: 4,
    });
    const { body } = await dossier.head.get(dossier.path);
    expect(body).toMatchObject({ quotaLeft: { collective: 0, individual: 0 } });
  });

  it('counts a household as an individual and a clan as a collective, and flags both for the appraiser', async () => {
    const nominees = [
      ...many(3, collective),
      collective({ category: 'dong_ho', name: 'Dòng họ Đinh' }),
      ...many(3, individual),
      household(),
    ];
    const dossier = await situations.draft({ unitId: 'so-noi-vu', roundId: interim, nominees });

    expectRefusal(await refusedToAdd(dossier, individual()), 422, {
      code: 'QUOTA_EXCEEDED',
      kind: 'individual',
      cap: 4,
      used: 4,
    });
    expectRefusal(await refusedToAdd(dossier, collective()), 422, {
      code: 'QUOTA_EXCEEDED',
      kind: 'collective',
      cap: 4,
      used: 4,
    });
    const { body } = await dossier.head.get(dossier.path);
    expect(body.nominees.flatMap(({ flags }: { flags: string[] }) => flags)).toEqual([
      'CLAN_COUNTED_AS_COLLECTIVE',
      'HOUSEHOLD_NOT_NAMED_IN_QUOTA',
    ]);
  });

  it('AC-09: gets a place back by removal or refusal, not by a return', async () => {
    const full = await situations.submitted({ unitId: 'so-tu-phap', roundId: interim, nominees: many(4, collective) });
    const other = await situations.draft({ unitId: 'so-tu-phap', roundId: interim });
    const [returned, refused] = full.nomineeIds;
    const appraiser = await situations.educationAppraiser();
    const findings = [{ subject: 'nominee', reason: 'Thành tích chưa rõ.' }];
    await accepted(appraiser.post(`${full.path}/nominees/${returned}/return`, { findings, dueBefore: '2025-05-20' }));

    expectRefusal(await refusedToAdd(other, collective()), 422, { code: 'QUOTA_EXCEEDED', cap: 4, used: 4 });
    await accepted(full.head.post(`${full.path}/nominees/${returned}/remove`));
    await accepted(add(other, collective()));

    expectRefusal(await refusedToAdd(other, collective()), 422, { code: 'QUOTA_EXCEEDED', cap: 4, used: 4 });
    await accepted(appraiser.post(`${full.path}/nominees/${refused}/refuse`, { findings }));
    await accepted(add(other, collective()));
    expectRefusal(await refusedToAdd(other, collective()), 422, { code: 'QUOTA_EXCEEDED', cap: 4, used: 4 });
  });

  it('AC-09: holds every place of a dossier that came back whole, until it withdraws it', async () => {
    const full = await situations.submitted({
      unitId: 'so-cong-thuong',
      roundId: interim,
      nominees: many(4, collective),
    });
    const other = await situations.draft({ unitId: 'so-cong-thuong', roundId: interim });
    await accepted(situations.returned(full));

    expectRefusal(await refusedToAdd(other, collective()), 422, { code: 'QUOTA_EXCEEDED', cap: 4, used: 4 });
    await accepted(full.head.post(`${full.path}/withdraw`, { reason: 'Đơn vị rà soát lại.' }));

    for (const nominee of many(4, collective)) await accepted(add(other, nominee));
  });

  it('never passes the quota by withdrawing and reviving', async () => {
    const first = await situations.draft({ unitId: 'so-xay-dung', roundId: interim, nominees: many(3, collective) });
    await accepted(first.head.post(`${first.path}/withdraw`, { reason: 'Đơn vị rà soát lại.' }));
    const second = await situations.draft({ unitId: 'so-xay-dung', roundId: interim, nominees: many(3, collective) });

    const crowded = await situations.storesNothing(() => first.head.post(`${first.path}/revive`));
    expectRefusal(crowded, 422, { code: 'QUOTA_EXCEEDED', kind: 'collective', cap: 4, used: 3, wanted: 3 });

    for (const nomineeId of second.nomineeIds.slice(1))
      await accepted(second.head.post(`${second.path}/nominees/${nomineeId}/remove`));
    await accepted(first.head.post(`${first.path}/revive`));
    expectRefusal(await refusedToAdd(second, collective()), 422, { code: 'QUOTA_EXCEEDED', cap: 4, used: 4 });
    expect(await mostPlacesEverHeld(first)).toBe(4);
  });
});

describe('a district in the interim round', () => {
  it('AC-03: "hoặc" means one kind only, until a cited document lets the round pool the places', async () => {
    const dossier = await situations.draft({ unitId: 'quan-ba-dinh', roundId: interim, nominees: many(3, collective) });
    const refused = await refusedToAdd(dossier, individual());
    expectRefusal(refused, 422, {
      code: 'QUOTA_MIXED',
      pointer: '/kind',
      mode: 'ONE_OF',
      existing: 'collective',
      quotaId: 'Q25-DISTRICT',
      ref: '004:L169',
      reading: 'A-23',
    });

    const homeAffairs = await situations.homeAffairsAppraiser();
    const setMode = (mode: string) =>
      accepted(
        homeAffairs.post(`/api/rounds/${interim}/set-quota-mode`, {
          quotaId: 'Q25-DISTRICT',
          mode,
          basisDocument: 'Công văn số 7/SNV ngày 05/5/2025',
        }),
      );
    await setMode('POOLED');

    await accepted(add(dossier, individual()));
    for (const more of [collective(), individual(), household()]) {
      expectRefusal(await refusedToAdd(dossier, more), 422, { code: 'QUOTA_EXCEEDED', total: 4, used: 4 });
    }
    await setMode('ONE_OF'); // the other districts go on under the plan's own reading
  });

  it('AC-04: households share the cap of individuals, in whichever dossier they stand', async () => {
    const nominees = [...many(2, individual), ...many(2, household)];
    await situations.submitted({ unitId: 'quan-cau-giay', roundId: interim, nominees });
    const other = await situations.draft({ unitId: 'quan-cau-giay', roundId: interim });

    expectRefusal(await refusedToAdd(other, household()), 422, {
      code: 'QUOTA_EXCEEDED',
      kind: 'individual_or_household',
      cap: 4,
      used: 4,
      ref: '004:L169',
    });

    const collectives = await situations.draft({
      unitId: 'quan-dong-da',
      roundId: interim,
      nominees: many(4, collective),
    });
    expectRefusal(await refusedToAdd(collectives, household()), 422, { code: 'QUOTA_MIXED', existing: 'collective' });
  });
});

describe('other rounds', () => {
  it('AC-06: the final review of 2030 has seven collectives and six individuals', async () => {
    situations.travelTo('2030-03-04T09:00:00');
    const dossier = await situations.draft({
      unitId: 'so-y-te',
      roundId: final,
      nominees: [...many(7, collective), ...many(6, individual)],
    });

    expectRefusal(await refusedToAdd(dossier, individual()), 422, {
      code: 'QUOTA_EXCEEDED',
      kind: 'individual',
      cap: 6,
      used: 6,
      quotaId: 'Q30-UNIT',
      ref: '004:L183',
    });
    expectRefusal(await refusedToAdd(dossier, collective()), 422, {
      code: 'QUOTA_EXCEEDED',
      kind: 'collective',
      cap: 7,
      used: 7,
      quotaId: 'Q30-UNIT',
      ref: '004:L183',
    });
  });

  it('AC-08: the annual round prints no number, but criteria and dossier are still asked for', async () => {
    situations.travelTo('2026-03-02T09:00:00');
    await situations.openRound('annual', 2026);

    const dossier = await situations.draft({
      unitId: 'so-y-te',
      roundId: annual(2026),
      nominees: [...many(9, collective), ...many(12, individual)],
    });

    const refused = await situations.storesNothing(() => situations.submit(dossier));
    expect(refused.status).toBe(422);
    expect(new Set(refused.body.errors.map(({ code }: { code: string }) => code))).toEqual(
      new Set(['INCOMPLETE', 'CRITERION_UNDECLARED', 'TITLE_MISSING']),
    );
    const { body } = await dossier.head.get(
      `/api/rounds/${annual(2026)}/quotas?unit=so-y-te&after=${await situations.positionOf(dossier)}`,
    );
    expect(body.items).toMatchObject([{ mode: 'NONE', used: { collective: 9, individual: 12 } }]);
  });
});

describe('at the same moment', () => {
  it('two tabs of one unit race for the last place: exactly one wins', async () => {
    const unitId = 'so-du-lich';
    const tabs = [await situations.headOf(unitId), await situations.api.as('unit_officer', unitId)];
    const dossiers = [
      await situations.draft({ unitId, roundId: interim, nominees: many(3, collective) }),
      await situations.draft({ unitId, roundId: interim }),
    ] as const;
    const entry = fc.record({ dossier: fc.constantFrom(...dossiers), milliseconds: fc.integer({ min: 0, max: 4 }) });

    const race = fc.asyncProperty(fc.tuple(entry, entry), async (entries) => {
      const runners = entries.map((one, index) => ({ ...one, tab: tabs[index]!, nominee: collective() }));
      const answers = await Promise.all(
        runners.map(async ({ tab, dossier, nominee, milliseconds }) => {
          await sleep(milliseconds);
          return tab.post(`${dossier.path}/nominees`, nominee);
        }),
      );
      const won = answers.map(({ status }) => status === 200);
      expect(won.filter(Boolean)).toHaveLength(1);
      expectRefusal(answers[won.indexOf(false)]!, 422, { code: 'QUOTA_EXCEEDED', cap: 4, used: 4 });
      const { dossier, nominee } = runners[won.indexOf(true)]!;
      await accepted(dossier.head.post(`${dossier.path}/nominees/${nominee.nomineeId}/remove`));
    });

    await fc.assert(race, { numRuns: 15, ...(process.env['SEED'] && { seed: Number(process.env['SEED']) }) }); // a failure prints its seed
    expect(await mostPlacesEverHeld(dossiers[0])).toBe(4);
  });

  it('units with nothing in common never block each other', async () => {
    const units = [
      'so-khoa-hoc-va-cong-nghe',
      'so-van-hoa-va-the-thao',
      'so-quy-hoach-kien-truc',
      'thanh-tra-thanh-pho',
      'cong-an-thanh-pho',
      education,
    ];
    const dossiers = await Promise.all(units.map((unitId) => situations.draft({ unitId, roundId: interim })));

    const answers = await Promise.all(
      dossiers.flatMap((dossier) =>
        [...many(4, collective), ...many(4, individual)].map((nominee) => add(dossier, nominee)),
      ),
    );

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [200, undefined]));
    for (const dossier of dossiers) expect(await mostPlacesEverHeld(dossier)).toBe(8);
  });
});

async function mostPlacesEverHeld(dossier: DossierAtHand): Promise<number> {
  let held = 0;
  const history = (await situations.ledgerOf(dossier)).map(({ type }) => (held += type === 'PlaceReserved' ? 1 : -1));
  return Math.max(...history);
}
