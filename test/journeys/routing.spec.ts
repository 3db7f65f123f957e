import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accepted, expectRefusal } from '../support/answers.js';
import {
  annual,
  collective,
  type DossierAtHand,
  education,
  homeAffairs,
  interim,
  interimState,
  many,
  Situations,
} from '../support/situations.js';

const roundId = annual(2025);
const chairman = 'chu-tich-ubnd-thanh-pho';
let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-05-05T09:00:00+07:00')));
afterAll(() => situations.close());
beforeEach(() => situations.travelTo('2025-05-05T09:00:00'));

const decision = (number: string) => ({ number, date: '2025-05-05', signer: 'Bùi Thế Vinh' });
const awarded = ({ nomineeIds }: DossierAtHand) => nomineeIds.map((nomineeId) => ({ nomineeId, outcome: 'awarded' }));

describe('AC-22: a dossier', () => {
  it('of a district goes to the education department and to nobody else', async () => {
    const dossier = await situations.complete({ unitId: 'quan-ba-dinh', roundId: interim });
    for (const given of [homeAffairs, chairman]) {
      const refused = await situations.storesNothing(() => situations.submit(dossier, given));
      expectRefusal(refused, 422, {
        code: 'WRONG_ADDRESSEE',
        pointer: '/addressee',
        expected: education,
        given,
        ref: '004:L199',
      });
      expect(refused.body.errors[0].detail).toContain('phải gửi đến Sở Giáo dục và Đào tạo');
    }
    await accepted(situations.submit(dossier));
  });

  it('leaves the education department for home affairs only, and only appraised', async () => {
    const dossier = await situations.submitted({ unitId: 'so-y-te', roundId, nominees: many(2, collective) });
    const [first = '', second = ''] = dossier.nomineeIds;

    expectRefusal(await situations.storesNothing(() => situations.forward(dossier)), 422, {
      code: 'NOTHING_APPRAISED',
      pointer: '/dossiers/0',
    });
    await accepted(situations.appraise(dossier, first, await situations.educationAppraiser()));
    const both = [{ dossierId: dossier.dossierId, nomineeIds: [first, second] }];
    const refused = await situations.storesNothing(() =>
      situations.forward(dossier, { dossiers: both, addressee: chairman }),
    );
    expectRefusal(
      refused,
      422,
      { code: 'WRONG_ADDRESSEE', expected: homeAffairs, given: chairman },
      { code: 'NOMINEE_NOT_APPRAISED', pointer: '/dossiers/0/nomineeIds/1', nomineeId: second },
    );

    await accepted(situations.forward(dossier));
    const { body } = await (await situations.homeAffairsAppraiser()).get(dossier.path);
    expect(body.nominees.map(({ stage }: { stage: string }) => stage)).toEqual(['home_affairs', 'education']);
    expect(body.heldBy).toEqual([education, homeAffairs]);
  });

  it('is not proposed to the Chairman before home affairs has it, and has appraised it', async () => {
    const officer = await situations.homeAffairsAppraiser();
    const propose = ({ dossierId, nomineeIds }: DossierAtHand) =>
      situations.storesNothing(() =>
        officer.post(`/api/rounds/${roundId}/proposals`, {
          form: 'bang_khen_chu_tich_tp',
          nominees: nomineeIds.map((nomineeId) => ({ dossierId, nomineeId })),
        }),
      );
    const atEducation = await situations.appraisedByEducation({ unitId: 'so-tai-chinh', roundId });
    const atHomeAffairs = await situations.forwarded({ unitId: 'so-tu-phap', roundId });

    expectRefusal(await propose(atEducation), 422, {
      code: 'NOMINEE_NOT_STANDING',
      pointer: '/nominees/0',
      holder: 'education',
    });
    expectRefusal(await propose(atHomeAffairs), 422, { code: 'NOT_APPRAISED_BY_HOME_AFFAIRS', pointer: '/nominees/0' });
  });

  it('at city tier reaches the Chairman without the council', async () => {
    const dossier = await situations.proposed({ unitId: 'so-cong-thuong', roundId });
    const officer = await situations.homeAffairsAppraiser();
    const astray = await situations.storesNothing(() =>
      officer.post(`${dossier.proposal}/submit-to-chairman`, { addressee: education }),
    );
    expectRefusal(astray, 422, { code: 'WRONG_ADDRESSEE', expected: chairman, given: education });
    await accepted(officer.post(`${dossier.proposal}/submit-to-chairman`));
  });

  it('at state tier needs numbers from above, then the council before the Chairman, who can only propose it higher', async () => {
    const officer = await situations.homeAffairsAppraiser();
    const caps = { collective: 1, individual: 1 };
    await accepted(
      officer.post(`/api/rounds/${interimState}/set-quota-mode`, {
        quotaId: 'Q25-STATE',
        mode: 'EXTERNAL',
        caps,
        basisDocument: 'Hướng dẫn số 30/HD-BTĐKTTW',
      }),
    );
    const dossier = await situations.proposed({ unitId: 'so-xay-dung', roundId: interimState }, 'bang_khen_ttcp');
    const { nomineeIds, proposal, path, head } = dossier;
    const second = await situations.draft({ unitId: 'so-xay-dung', roundId: interimState });
    const refused = await situations.storesNothing(() => head.post(`${second.path}/nominees`, collective()));
    expectRefusal(refused, 422, {
      code: 'QUOTA_EXCEEDED',
      kind: 'collective',
      cap: 1,
      used: 1,
      quotaId: 'Q25-STATE',
      ref: '004:L163',
    });

    const skipped = await situations.storesNothing(() => officer.post(`${proposal}/submit-to-chairman`));
    expectRefusal(skipped, 422, { code: 'COUNCIL_REVIEW_REQUIRED', ref: '004:L221' });

    const opinion = {
      sessionDate: '2025-05-05',
      minutesNumber: '12/BB-HĐTĐKT',
      opinions: nomineeIds.map((nomineeId) => ({ nomineeId, opinion: 'agreed' })),
    };
    expectRefusal(
      await situations.storesNothing(() => officer.post(`${proposal}/record-council-opinion`, opinion)),
      403,
      { code: 'NOT_PERMITTED' },
    );
    await accepted((await situations.councilSecretary()).post(`${proposal}/record-council-opinion`, opinion));
    await accepted(officer.post(`${proposal}/submit-to-chairman`));

    const signer = await situations.chairman();
    const granted = await situations.storesNothing(() =>
      signer.post(`${proposal}/decide`, { decision: decision('2200/QĐ-UBND'), outcomes: awarded(dossier) }),
    );
    expectRefusal(granted, 422, {
      code: 'BEYOND_AUTHORITY',
      pointer: '/outcomes/0/outcome',
      form: 'bang_khen_ttcp',
      ref: '004:L199',
    });
    const outcomes = nomineeIds.map((nomineeId) => ({ nomineeId, outcome: 'proposed_to_higher_level' }));
    const decided = await accepted(signer.post(`${proposal}/decide`, { decision: decision('2200/QĐ-UBND'), outcomes }));
    expect((await head.get(path)).body.nominees).toMatchObject([{ stage: 'decided' }]);
    const register = await signer.get(`/api/awards?roundId=${interimState}&after=${decided.body.position}`);
    expect(register.body.items).toEqual([]);
  });
});

describe('a decision', () => {
  it('enters the register, and its revocation is added without erasing it', async () => {
    const dossier = await situations.proposed({ unitId: 'so-du-lich', roundId, nominees: many(2, collective) });
    const [revokedId = '', keptId = ''] = dossier.nomineeIds;
    await accepted((await situations.homeAffairsAppraiser()).post(`${dossier.proposal}/submit-to-chairman`));
    const signer = await situations.chairman();

    const partial = await situations.storesNothing(() =>
      signer.post(`${dossier.proposal}/decide`, {
        decision: decision('2101/QĐ-UBND'),
        outcomes: awarded(dossier).slice(1),
      }),
    );
    expect(partial.status).toBe(422);
    await accepted(
      signer.post(`${dossier.proposal}/decide`, { decision: decision('2101/QĐ-UBND'), outcomes: awarded(dossier) }),
    );
    const decidedAt = situations.api.clock.now().toISOString();
    situations.api.clock.pass({ minutes: 10 });
    const reason = 'Kê khai thành tích gian dối.';
    const revoked = await accepted(
      signer.post(`${dossier.proposal}/revoke`, {
        nomineeId: revokedId,
        reason,
        decision: { number: '2102/QĐ-UBND', date: '2025-05-05' },
      }),
    );

    const { body } = await signer.get(`/api/awards?unitId=so-du-lich&after=${revoked.body.position}`);
    const entry = (nomineeId: string) => body.items.find((item: { nomineeId: string }) => item.nomineeId === nomineeId);
    const original = {
      decisionNumber: '2101/QĐ-UBND',
      decisionDate: '2025-05-05',
      signer: 'Bùi Thế Vinh',
      form: 'bang_khen_chu_tich_tp',
    };
    expect(entry(revokedId)).toMatchObject({
      ...original,
      revocation: { reason, decision: { number: '2102/QĐ-UBND' } },
    });
    expect(entry(keptId)).toMatchObject(original);
    expect(entry(keptId)).not.toHaveProperty('revocation.reason');

    const before = await signer.get(`/api/awards?unitId=so-du-lich&asOf=${decidedAt}`);
    expect(before.body.items).toHaveLength(2);
    expect(JSON.stringify(before.body.items)).not.toContain(reason);

    const again = { nomineeId: revokedId, reason, decision: { number: '2103/QĐ-UBND', date: '2025-05-05' } };
    expectRefusal(await situations.storesNothing(() => signer.post(`${dossier.proposal}/revoke`, again)), 422, {
      code: 'ALREADY_REVOKED',
      number: '2102/QĐ-UBND',
    });
  });

  it("is the Chairman's alone, and binds the dossier: nothing under it can be withdrawn", async () => {
    const dossier = await situations.proposed({ unitId: 'so-van-hoa-va-the-thao', roundId });
    const officer = await situations.homeAffairsAppraiser();
    await accepted(officer.post(`${dossier.proposal}/submit-to-chairman`));

    const usurped = await situations.storesNothing(() =>
      officer.post(`${dossier.proposal}/decide`, { decision: decision('2110/QĐ-UBND'), outcomes: awarded(dossier) }),
    );
    expectRefusal(usurped, 403, { code: 'NOT_PERMITTED' });
    const withdrawn = await situations.storesNothing(() =>
      dossier.head.post(`${dossier.path}/withdraw`, { reason: 'Đổi ý.' }),
    );
    expectRefusal(withdrawn, 422, { code: 'ALREADY_AT_CHAIRMAN', nomineeIds: dossier.nomineeIds });
  });
});

describe('a district that ended with 30/6/2025', () => {
  it('stays the submitter of what it filed before: its dossier is appraised, forwarded and decided after', async () => {
    situations.travelTo('2025-06-13T09:00:00');
    const dossier = await situations.submitted({ unitId: 'quan-cau-giay', roundId });

    situations.travelTo('2025-07-10T09:00:00');
    const appraiser = await situations.educationAppraiser();
    const listed = await appraiser.get(`/api/appraisals?after=${await situations.positionOf(dossier)}`);
    expect(listed.body.items).toContainEqual(
      expect.objectContaining({ dossierId: dossier.dossierId, unitId: 'quan-cau-giay' }),
    );
    await situations.appraiseAll(dossier, appraiser);
    await accepted(situations.forward(dossier));
    const proposed = await situations.propose(dossier);
    await accepted((await situations.homeAffairsAppraiser()).post(`${proposed.proposal}/submit-to-chairman`));
    const signer = await situations.chairman();
    const signed = { ...decision('2300/QĐ-UBND'), date: '2025-07-10' };
    const decided = await accepted(
      signer.post(`${proposed.proposal}/decide`, { decision: signed, outcomes: awarded(dossier) }),
    );

    const { body } = await signer.get(`/api/awards?unitId=quan-cau-giay&after=${decided.body.position}`);
    expect(body.items).toMatchObject([{ unitId: 'quan-cau-giay', decisionNumber: '2300/QĐ-UBND' }]);
    expect((await dossier.head.get(dossier.path)).body).toMatchObject({
      unitName: 'Quận Cầu Giấy',
      nominees: [{ stage: 'decided' }],
    });
  });

  it('is answered for by its successor, who brings back what was returned and nominates nothing new in its name (A-34b)', async () => {
    const dossier = await situations.submitted({ unitId: 'huyen-ba-vi', roundId });
    await accepted(situations.returned(dossier, { dueBefore: '2025-07-15' }));
    situations.travelTo('2025-07-01T08:00:00');
    const administrator = await situations.api.administrator();
    await accepted(
      administrator.post('/api/units', {
        unitId: 'xa-ba-vi',
        name: 'Xã Ba Vì',
        category: 'quan_huyen_thi_xa',
        validFrom: '2025-07-01',
      }),
    );
    const successor = { ...dossier, head: await situations.headOf('xa-ba-vi') };
    expect((await successor.head.get(dossier.path)).status).toBe(404);

    const dissolution = { on: '2025-06-30', successors: ['xa-ba-vi'], document: 'Nghị quyết số 1656/NQ-UBTVQH15' };
    const { body } = await accepted(administrator.post('/api/units/huyen-ba-vi/dissolve', dissolution));
    await accepted(administrator.get(`/api/units?after=${encodeURIComponent(body.position)}`));

    await situations.mend(successor);
    await accepted(situations.submit(successor));
    expect((await successor.head.get(dossier.path)).body).toMatchObject({
      unitId: 'huyen-ba-vi',
      situation: 'Submitted',
      submissions: 2,
    });
    const another = await successor.head.post('/api/dossiers', {
      dossierId: randomUUID(),
      roundId,
      unitId: 'huyen-ba-vi',
    });
    expectRefusal(
      another,
      422,
      { code: 'NO_QUOTA_GROUP', unitId: 'huyen-ba-vi' },
      { code: 'UNIT_NOT_IN_FORCE', unitId: 'huyen-ba-vi', successors: ['xa-ba-vi'] },
    );
  });
});

describe('separation of duties', () => {
  it('lets nobody appraise a dossier that he helped to prepare, though he holds both offices', async () => {
    const both = await situations.educationAppraiser('hai-vai');
    const officer = 'education-appraiser-so-giao-duc-va-dao-tao-hai-vai';
    await accepted(
      (await situations.api.administrator()).post(`/api/people/${officer}/assign-role`, {
        role: 'unit_officer',
        unitId: education,
      }),
    );
    const dossier = await situations.draft({ unitId: education, roundId });
    const nominee = collective();
    await accepted(both.post(`${dossier.path}/nominees`, nominee));
    const prepared = { ...dossier, nomineeIds: [nominee.nomineeId] };
    await situations.mend(prepared);
    const submitted = await accepted(situations.submit(prepared));
    expect(submitted.body.events).toMatchObject([
      { data: { warnings: [{ code: 'SELF_APPRAISED', unitId: education }] } },
    ]);

    const refused = await situations.storesNothing(() => situations.appraise(prepared, nominee.nomineeId, both));
    expectRefusal(refused, 422, { code: 'PREPARER_MAY_NOT_APPRAISE', ref: '004:L235' });
    await accepted(situations.appraise(prepared, nominee.nomineeId, await situations.educationAppraiser()));
  });

  it('gives an officer no signature: the head submits, withdraws and confirms reports', async () => {
    const dossier = await situations.complete({ unitId: 'so-khoa-hoc-va-cong-nghe', roundId });
    const officer = await situations.api.as('unit_officer', dossier.unitId);
    const report = `${dossier.path}/nominees/${dossier.nomineeIds[0]}/confirm-report`;
    const attempts: readonly (readonly [string, object])[] = [
      [`${dossier.path}/submit`, { addressee: education }],
      [`${dossier.path}/withdraw`, { reason: 'Rà soát lại.' }],
      [report, { documentId: randomUUID() }],
    ];
    for (const [path, body] of attempts) {
      expectRefusal(await situations.storesNothing(() => officer.post(path, body)), 403, { code: 'NOT_PERMITTED' });
    }
  });
});
