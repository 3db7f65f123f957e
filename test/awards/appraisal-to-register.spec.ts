import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossierCatalogue, type DossierEvent, dossierStream } from '#contexts/nominations';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import { ApiUnderTest } from '../support/api.js';

const education = 'so-giao-duc-va-dao-tao';
const roundId = 'annual-2025-city';
const criteria = ['HNI-COL0', 'HNI-A1', 'HNI-A2', 'HNI-A3', 'HNI-A4'];
const findings = criteria.map((criterionId) => ({ criterionId, met: true }));

let api: ApiUnderTest;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  await seedProgrammes({ commands: api.app.get(CommandBus), rounds: api.app.get(RoundReader), now: api.clock.now() });
});
afterAll(() => api.close());

/** A dossier of Sở Y tế as the unit has just submitted it. */
async function submittedDossier(
  round: string,
  preparedBy = 'can-bo-so-y-te',
): Promise<{ dossierId: string; nomineeId: string; path: string }> {
  const [dossierId, nomineeId] = [randomUUID(), randomUUID()];
  const at = api.clock.now().toISOString();
  const events: DossierEvent[] = [
    { type: 'DossierOpened', data: { dossierId, roundId: round, unitId: 'so-y-te', by: preparedBy } },
    {
      type: 'NomineeAdded',
      data: {
        nomineeId,
        name: 'Phòng Nghiệp vụ Y',
        kind: 'collective',
        category: 'so_ban_nganh',
        initiativeClaimed: false,
        flags: [],
        by: preparedBy,
      },
    },
    {
      type: 'DossierSubmitted',
      data: {
        submission: 1,
        to: { at: 'stage', stage: 'education', unitId: education },
        nomineeIds: [nomineeId],
        late: false,
        warnings: [],
        by: preparedBy,
        at,
      },
    },
  ];
  const metadata = {
    at,
    actor: preparedBy,
    commandId: randomUUID(),
    correlationId: randomUUID(),
    causationId: randomUUID(),
  };
  const stored = events.map(({ type, data }) => ({
    id: randomUUID(),
    type,
    version: dossierCatalogue[type].version,
    data,
    metadata,
  }));
  await api.events.append(dossierStream(dossierId), stored, { expected: 'none' });
  return { dossierId, nomineeId, path: `/api/dossiers/${dossierId}/nominees/${nomineeId}` };
}

const educationAppraiser = () => api.as('education_appraiser', education);
const homeAffairsAppraiser = () => api.as('home_affairs_appraiser', 'so-noi-vu');
const chairman = () => api.as('chairman', 'chu-tich-ubnd-thanh-pho');

const forwardAs = async (dossierId: string, round = roundId) =>
  (await educationAppraiser()).post('/api/batches', {
    batchId: randomUUID(),
    roundId: round,
    dossiers: [{ dossierId }],
    letter: { number: '1320/TTr-SGDĐT', date: '2025-05-05' },
  });

async function atHomeAffairs(round = roundId) {
  const dossier = await submittedDossier(round);
  expect(await (await educationAppraiser()).post(`${dossier.path}/appraise`, { findings })).toMatchObject({
    status: 200,
  });
  expect(await forwardAs(dossier.dossierId, round)).toMatchObject({ status: 200 });
  return dossier;
}

async function compiled(round: string, form: string) {
  const { dossierId, nomineeId, path } = await atHomeAffairs(round);
  const officer = await homeAffairsAppraiser();
  expect(await officer.post(`${path}/appraise`, { findings })).toMatchObject({ status: 200 });
  const proposalId = randomUUID();
  const proposals = `/api/rounds/${round}/proposals`;
  expect(await officer.post(proposals, { proposalId, form, nominees: [{ dossierId, nomineeId }] })).toMatchObject({
    status: 200,
  });
  return { dossierId, nomineeId, proposal: `${proposals}/${proposalId}`, proposals };
}

describe('a nominee of the annual round', () => {
  it('goes from the education department to a signed decision and the register, and its award may be revoked', async () => {
    const { nomineeId, proposal, proposals } = await compiled(roundId, 'bang_khen_chu_tich_tp');
    expect(await (await homeAffairsAppraiser()).post(`${proposal}/submit-to-chairman`)).toMatchObject({ status: 200 });

    const decision = { number: '2101/QĐ-UBND', date: '2025-05-05', signer: 'Bùi Thế Vinh' };
    const decided = await (
      await chairman()
    ).post(`${proposal}/decide`, { decision, outcomes: [{ nomineeId, outcome: 'awarded' }] });
    expect(decided).toMatchObject({ status: 200, body: { events: [{ type: 'AwardsDecided' }] } });

    const found = await (
      await chairman()
    ).get(`/api/awards?q=${encodeURIComponent('phong nghiep vu')}&after=${decided.body.position}`);
    expect(found.body.items).toMatchObject([{ nomineeId, name: 'Phòng Nghiệp vụ Y', decisionNumber: '2101/QĐ-UBND' }]);

    const revocation = {
      nomineeId,
      reason: 'Kê khai gian dối',
      decision: { number: '2102/QĐ-UBND', date: '2025-05-05' },
    };
    const revoked = await (await chairman()).post(`${proposal}/revoke`, revocation);
    const register = await (await chairman()).get(`/api/awards?after=${revoked.body.position}`);
    expect(register.body.items).toMatchObject([
      { decisionNumber: '2101/QĐ-UBND', revocation: { decision: { number: '2102/QĐ-UBND' } } },
    ]);
    const list = await (await chairman()).get(`${proposals}?after=${revoked.body.position}`);
    expect(list.body.items).toMatchObject([{ situation: 'Decided', revocations: [{ nomineeId }] }]);
  });

  it('is listed where it lies: at education, then at home affairs, with the batch', async () => {
    const dossier = await submittedDossier(roundId);
    const appraisal = await (await educationAppraiser()).post(`${dossier.path}/appraise`, { findings });
    const mine = async (position: string, client = educationAppraiser()) =>
      (await (await client).get(`/api/appraisals?after=${position}`)).body.items as { dossierId: string }[];
    expect(
      (await mine(appraisal.body.position)).find(({ dossierId }) => dossierId === dossier.dossierId),
    ).toMatchObject({
      stage: 'education',
      roundId,
      unitId: 'so-y-te',
      lastDay: '2025-07-31',
      daysLeft: 88,
      nominees: [{ appraised: true }],
    });

    const forwarded = await forwardAs(dossier.dossierId);
    const batches = await (await homeAffairsAppraiser()).get(`/api/batches?after=${forwarded.body.position}`);
    expect(batches.body.items[0]).toMatchObject({
      sender: education,
      addressee: 'so-noi-vu',
      letterNumber: '1320/TTr-SGDĐT',
      nominees: 1,
    });
    const stream = await api.events.readStream(dossierStream(dossier.dossierId));
    expect(stream.at(-1)).toMatchObject({
      type: 'DossierForwarded',
      metadata: { actor: 'automation:when-a-batch-is-forwarded-forward-its-dossiers' },
    });
  });
});

describe('AC-22: the order of the bodies', () => {
  it('at state tier the council reviews before the Chairman sees it', async () => {
    const { nomineeId, proposal } = await compiled('interim-2025-state', 'bang_khen_ttcp');
    const officer = await homeAffairsAppraiser();
    expect(await officer.post(`${proposal}/submit-to-chairman`)).toMatchObject({
      status: 422,
      body: { code: 'COUNCIL_REVIEW_REQUIRED' },
    });
    const opinion = {
      sessionDate: '2025-05-05',
      minutesNumber: '12/BB-HĐTĐKT',
      opinions: [{ nomineeId, opinion: 'agreed' }],
    };
    expect(
      await (
        await api.as('council_secretary', 'hoi-dong-tdkt-thanh-pho')
      ).post(`${proposal}/record-council-opinion`, opinion),
    ).toMatchObject({ status: 200 });
    expect(await officer.post(`${proposal}/submit-to-chairman`)).toMatchObject({ status: 200 });
  });

  it('nobody but the education department forwards, nobody but the Chairman decides', async () => {
    const { dossierId } = await submittedDossier(roundId);
    const letter = { number: '1', date: '2025-05-05' };
    expect(
      await (await api.as('unit_head', 'so-y-te')).post('/api/batches', { roundId, dossiers: [{ dossierId }], letter }),
    ).toMatchObject({ status: 403 });
    const { nomineeId, proposal } = await compiled(roundId, 'bang_khen_chu_tich_tp');
    const decision = { number: '1', date: '2025-05-05', signer: 'X' };
    expect(
      await (
        await homeAffairsAppraiser()
      ).post(`${proposal}/decide`, { decision, outcomes: [{ nomineeId, outcome: 'awarded' }] }),
    ).toMatchObject({ status: 403 });
  });
});

describe('an appraiser', () => {
  it('does not appraise what he prepared himself', async () => {
    const { path } = await submittedDossier(roundId, `education-appraiser-${education}`);
    expect(await (await educationAppraiser()).post(`${path}/appraise`, { findings })).toMatchObject({
      status: 422,
      body: { code: 'PREPARER_MAY_NOT_APPRAISE' },
    });
  });

  it('does not approve a returned dossier; its changes are shown when it comes back', async () => {
    const { dossierId, path } = await submittedDossier(roundId);
    const reasons = {
      findings: [{ subject: 'criterion', id: 'HNI-A1', reason: 'Chưa nêu kết quả cụ thể' }],
      dueBefore: '2025-07-15',
    };
    expect(await (await educationAppraiser()).post(`/api/dossiers/${dossierId}/return`, reasons)).toMatchObject({
      status: 200,
    });
    expect((await (await educationAppraiser()).post(`${path}/appraise`, { findings })).status).toBe(409);
    const corrected = { name: 'Phòng Nghiệp vụ Y tế', initiativeClaimed: false };
    expect(await (await api.as('unit_officer', 'so-y-te')).post(`${path}/correct`, corrected)).toMatchObject({
      status: 200,
    });
    const changes = await (await educationAppraiser()).get(`/api/dossiers/${dossierId}/changes`);
    expect(changes.body.sinceLastSubmission.corrections).toMatchObject([
      { field: 'name', before: 'Phòng Nghiệp vụ Y', after: 'Phòng Nghiệp vụ Y tế' },
    ]);
  });
});
