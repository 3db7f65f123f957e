import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { quotaLedgerCatalogue, type QuotaLedgerEvent, quotaLedgerStream } from '#contexts/nominations';
import { EmptyPlaceSweep } from '#contexts/nominations.module';
import { Clock } from '#platform/event-sourcing';
import { pdf } from '#platform/files/testing';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Answer, Client } from '../support/client.js';
import {
  annual,
  collective,
  type DossierAtHand,
  education,
  individual,
  interim,
  many,
  Situations,
} from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-05-05T09:00:00+07:00')));
afterAll(() => situations.close());

/** Every command about a dossier, by address and a body that would be in order. */
function commandsAbout(
  { path, nomineeIds: [nomineeId] }: DossierAtHand,
  documentId: string,
): readonly (readonly [string, object])[] {
  const nominee = `${path}/nominees/${nomineeId}`;
  const findings = [{ subject: 'nominee', reason: 'Thành tích chưa rõ.' }];
  return [
    [`${path}/nominees`, collective()],
    [`${nominee}/correct`, { name: 'Tên khác', initiativeClaimed: false }],
    [`${nominee}/remove`, {}],
    [`${path}/documents/${documentId}/detach`, {}],
    [`${nominee}/confirm-report`, { documentId }],
    [`${nominee}/declare-criterion`, { criterionId: 'HNI-A1', declaration: { statement: 'Đạt.', documentIds: [] } }],
    [`${nominee}/waive-prerequisite`, { criterionId: 'HNI-A4', reason: 'Miễn.', document: '45/SNV' }],
    [`${path}/record-paper-copies`, { copies: 2 }],
    [`${path}/submit`, { addressee: education }],
    [`${nominee}/appraise`, { findings: [] }],
    [`${nominee}/return`, { findings, dueBefore: '2025-05-20' }],
    [`${nominee}/refuse`, { findings }],
    [`${path}/return`, { findings, dueBefore: '2025-05-20' }],
    [`${path}/withdraw`, { reason: 'Rút.' }],
    [`${path}/revive`, {}],
  ];
}

async function asksEverything(
  client: Client,
  dossier: DossierAtHand,
  documentId: string,
): Promise<readonly (readonly [string, Answer])[]> {
  const { path } = dossier;
  const readings = [
    path,
    `${path}?asOf=2025-05-05T03:00:00Z`,
    `${path}/history`,
    `${path}/changes`,
    `${path}/readiness`,
    `${path}/documents/${documentId}/content`,
  ];
  const answers: (readonly [string, Answer])[] = [];
  for (const reading of readings) answers.push([reading, await client.get(reading)]);
  for (const [command, body] of commandsAbout(dossier, documentId))
    answers.push([command, await client.post(command, body)]);
  const file = { name: 'to-trinh.pdf', content: pdf('Tờ trình') };
  answers.push([
    `${path}/documents`,
    await client.upload(`${path}/documents`, { component: 'submission_letter' }, file),
  ]);
  return answers;
}

async function documentOf({ head, path }: DossierAtHand): Promise<string> {
  return (await head.get(path)).body.documents[0].documentId;
}

describe('a person of another unit', () => {
  it('sees nothing of a dossier and changes nothing, whether it is a draft or submitted', async () => {
    const stranger = await situations.headOf('so-tai-chinh');
    const draft = await situations.complete({ unitId: 'so-y-te', roundId });
    const submitted = await situations.submitted({ unitId: 'so-y-te', roundId });
    for (const dossier of [draft, submitted]) {
      const documentId = await documentOf(dossier);
      const answers = await situations.storesNothing(() => asksEverything(stranger, dossier, documentId));
      const shown = answers
        .filter(([, { status }]) => status !== 404)
        .map(([address, { status }]) => `${status} ${address}`);
      expect(shown).toEqual([]);
      for (const [, { body }] of answers) expect(JSON.stringify(body)).not.toMatch(/so-y-te|Sở Y tế|Phòng/);
    }
  });

  it('finds it in no list, and learns of other units neither places nor names', async () => {
    const stranger = await situations.headOf('so-tu-phap');
    const dossier = await situations.submitted({ unitId: 'so-cong-thuong', roundId: interim });
    const position = await situations.positionOf(dossier);
    const lists = [
      `/api/dossiers`,
      `/api/dossiers?unit=so-cong-thuong`,
      `/api/appraisals`,
      `/api/batches`,
      `/api/rounds/${interim}/quotas`,
      `/api/rounds/${interim}/quotas?unit=so-cong-thuong`,
    ];
    for (const list of lists) {
      const answer = await stranger.get(`${list}${list.includes('?') ? '&' : '?'}after=${position}`);
      expect([200, 403]).toContain(answer.status);
      expect(JSON.stringify(answer.body)).not.toMatch(/so-cong-thuong|Sở Công Thương/);
    }
    expect((await dossier.head.get(`/api/dossiers?after=${position}`)).body.items).toMatchObject([
      { dossierId: dossier.dossierId },
    ]);
  });

  it('opens no dossier in its name', async () => {
    const stranger = await situations.headOf('so-tai-chinh');
    const refused = await situations.storesNothing(() =>
      stranger.post('/api/dossiers', { dossierId: randomUUID(), roundId, unitId: 'so-y-te' }),
    );
    expectRefusal(refused, 403, { code: 'NOT_PERMITTED' });
  });

  it('who is not signed in is asked to, and nothing else', async () => {
    const dossier = await situations.complete({ unitId: 'so-xay-dung', roundId });
    const documentId = await documentOf(dossier);
    const answers = await situations.storesNothing(() =>
      asksEverything(situations.api.stranger(), dossier, documentId),
    );
    expect(new Set(answers.map(([, { status }]) => status))).toEqual(new Set([401]));
  });
});

describe('the bodies above', () => {
  it('see a dossier from the moment it reaches them, one after the other', async () => {
    const readers = [
      await situations.educationAppraiser(),
      await situations.homeAffairsAppraiser(),
      await situations.councilSecretary(),
      await situations.chairman(),
      await situations.api.administrator(),
    ];
    const statuses = (path: string) => Promise.all(readers.map(async (reader) => (await reader.get(path)).status));

    const dossier = await situations.complete({ unitId: 'so-du-lich', roundId });
    expect(await statuses(dossier.path)).toEqual([404, 404, 404, 404, 404]);
    await accepted(situations.submit(dossier));
    expect(await statuses(dossier.path)).toEqual([200, 404, 404, 404, 404]);
    await situations.appraiseAll(dossier, readers[0]!);
    await accepted(situations.forward(dossier));
    expect(await statuses(dossier.path)).toEqual([200, 200, 200, 404, 404]);

    const proposed = await situations.proposed({ unitId: 'so-noi-vu', roundId });
    await accepted((await situations.homeAffairsAppraiser()).post(`${proposed.proposal}/submit-to-chairman`));
    expect(await statuses(proposed.path)).toEqual([200, 200, 200, 200, 404]);
  });
});

describe('a place whose command died between the ledger and the dossier', () => {
  it('is given back after the grace, and the nominee can no longer enter under that id', async () => {
    const dossier = await situations.draft({
      unitId: 'so-khoa-hoc-va-cong-nghe',
      roundId: interim,
      nominees: many(3, collective),
    });
    const late = collective();
    await placeReservedBy(dossier, late.nomineeId);
    const full = await situations.storesNothing(() => dossier.head.post(`${dossier.path}/nominees`, collective()));
    expectRefusal(full, 422, { code: 'QUOTA_EXCEEDED', cap: 4, used: 4 });

    const sweep = emptyPlaceSweep();
    await situations.storesNothing(() => sweep.sweep());
    situations.api.clock.pass({ minutes: 2 });
    await sweep.sweep();

    expect((await situations.ledgerOf(dossier)).at(-1)).toMatchObject({
      type: 'PlaceReleased',
      data: { nomineeId: late.nomineeId, reason: 'lapsed' },
    });
    expect((await situations.storyOf(dossier)).at(-1)).toMatchObject({
      type: 'NomineeAdmissionLapsed',
      data: { nomineeId: late.nomineeId },
    });
    const tooLate = await situations.storesNothing(() => dossier.head.post(`${dossier.path}/nominees`, late));
    expectRefusal(tooLate, 409, { code: 'NOMINEE_ID_TAKEN', pointer: '/nomineeId', nomineeId: late.nomineeId });
    await accepted(dossier.head.post(`${dossier.path}/nominees`, collective()));
  });

  it('is taken by the same command when it is sent again in time, and then kept', async () => {
    const dossier = await situations.draft({ unitId: 'so-van-hoa-va-the-thao', roundId: interim });
    const nominee = individual();
    await placeReservedBy(dossier, nominee.nomineeId, 'individual');

    await accepted(dossier.head.post(`${dossier.path}/nominees`, nominee));

    situations.api.clock.pass({ minutes: 2 });
    await situations.storesNothing(() => emptyPlaceSweep().sweep());
    expect(await situations.ledgerOf(dossier)).toMatchObject([
      { type: 'PlaceReserved', data: { nomineeId: nominee.nomineeId } },
    ]);
  });

  /** What a crash right after the first of the two appends leaves behind. */
  async function placeReservedBy(
    { roundId, unitId, dossierId }: DossierAtHand,
    nomineeId: string,
    kind: 'collective' | 'individual' = 'collective',
  ): Promise<void> {
    const event: QuotaLedgerEvent = {
      type: 'PlaceReserved',
      data: { roundId, unitId, dossierId, nomineeId, kind, life: 1 },
    };
    const commandId = randomUUID();
    const metadata = {
      at: situations.api.clock.now().toISOString(),
      actor: `unit-head-${unitId}`,
      commandId,
      correlationId: commandId,
      causationId: commandId,
    };
    const { version } = quotaLedgerCatalogue[event.type];
    await situations.api.events.append(
      quotaLedgerStream(roundId, unitId),
      [{ ...event, id: randomUUID(), version, metadata }],
      { expected: 'any' },
    );
  }

  function emptyPlaceSweep(): EmptyPlaceSweep {
    const { app, events } = situations.api;
    const fails = (_: string, error: unknown) => {
      throw error;
    };
    return new EmptyPlaceSweep({
      store: events,
      clock: app.get(Clock),
      dispatch: (command) => app.get(CommandBus).execute(command as never),
      onFailure: fails,
    });
  }
});
