import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pdf } from '#platform/files/testing';
import { accepted, codesOf, expectRefusal } from '../support/answers.js';
import { annual, collective, type DossierAtHand, education, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-06-02T09:00:00+07:00')));
afterAll(() => situations.close());
beforeEach(() => situations.travelTo('2025-06-02T09:00:00'));

const refusedSubmission = (dossier: DossierAtHand) => situations.storesNothing(() => situations.submit(dossier));

/** A complete dossier from which the document of one component was taken out again. */
async function without(component: string, wanted: Parameters<Situations['complete']>[0]): Promise<DossierAtHand> {
  const dossier = await situations.complete(wanted);
  const { body } = await dossier.head.get(dossier.path);
  const document = body.documents.find((one: { component: string }) => one.component === component);
  await accepted(dossier.head.post(`${dossier.path}/documents/${document.documentId}/detach`));
  return dossier;
}

const attach = (
  { head, path }: DossierAtHand,
  fields: Record<string, string>,
  name = 'van-ban.pdf',
  content: Uint8Array = pdf(name),
) => head.upload(`${path}/documents`, { documentId: randomUUID(), ...fields }, { name, content });

describe('completeness', () => {
  it('AC-18: minutes of the Council or of the Steering Committee are wanted; one of two paper sets is a warning', async () => {
    const dossier = await without('minutes_steering_committee', { unitId: 'so-y-te', roundId });

    const refused = await refusedSubmission(dossier);
    expectRefusal(refused, 422, {
      code: 'INCOMPLETE',
      pointer: '/documents',
      missing: [expect.objectContaining({ componentId: 'minutes', ref: '004:L209' })],
    });
    expect(refused.body.errors[0].detail).toContain('Ban Chỉ đạo (004:L209)');

    await accepted(attach(dossier, { component: 'minutes_steering_committee' }));
    await accepted(dossier.head.post(`${dossier.path}/record-paper-copies`, { copies: 1 }));
    const submitted = await accepted(situations.submit(dossier));
    expect(submitted.body.events).toMatchObject([
      { type: 'DossierSubmitted', data: { warnings: [{ code: 'COPIES', required: 2, recorded: 1, ref: '004:L205' }] } },
    ]);
  });

  it("AC-20: an initiative that is claimed needs an authority's certificate; one that is not needs none", async () => {
    const claimant = collective({ initiativeClaimed: true });
    const dossier = await without('initiative_certificate', { unitId: 'so-tai-chinh', roundId, nominees: [claimant] });
    const { nomineeId, name } = claimant;

    expectRefusal(await refusedSubmission(dossier), 422, {
      code: 'INCOMPLETE',
      missing: [
        expect.objectContaining({
          componentId: 'initiative_certificate',
          nomineeId,
          pointer: `/nominees/${nomineeId}/documents`,
          ref: '004:L215',
        }),
      ],
    });

    await accepted(
      dossier.head.post(`${dossier.path}/nominees/${nomineeId}/correct`, { name, initiativeClaimed: false }),
    );
    await accepted(situations.submit(dossier));
  });

  it("wants the head's confirmation of the very report that lies in the dossier", async () => {
    const dossier = await situations.complete({ unitId: 'so-tu-phap', roundId });
    const [nomineeId = ''] = dossier.nomineeIds;
    await accepted(attach(dossier, { component: 'achievement_report', nomineeId }, 'bao-cao-moi.pdf'));

    expectRefusal(await refusedSubmission(dossier), 422, {
      code: 'INCOMPLETE',
      missing: [expect.objectContaining({ componentId: 'confirmation', nomineeId, ref: '004:L211' })],
    });
  });

  it('names every failing rule at once, each with its place', async () => {
    const dossier = await situations.draft({
      unitId: 'so-cong-thuong',
      roundId,
      nominees: [collective({ initiativeClaimed: true })],
    });
    const [nomineeId] = dossier.nomineeIds;
    situations.travelTo('2025-07-20T09:00:00');

    const refused = await situations.storesNothing(() => situations.submit(dossier, 'chu-tich-ubnd-thanh-pho'));

    const declaration = (criterionId: string) => `/nominees/${nomineeId}/declarations/${criterionId}`;
    expectRefusal(
      refused,
      422,
      { code: 'DEADLINE_PASSED', before: '2025-07-15' },
      { code: 'WRONG_ADDRESSEE', pointer: '/addressee', expected: education, given: 'chu-tich-ubnd-thanh-pho' },
      { code: 'INCOMPLETE', pointer: '/documents' },
      ...['HNI-COL0', 'HNI-A1', 'HNI-A2', 'HNI-A3'].map((criterionId) => ({
        code: 'CRITERION_UNDECLARED',
        pointer: declaration(criterionId),
      })),
      { code: 'TITLE_MISSING', pointer: declaration('HNI-A4') },
    );
    const { missing } = refused.body.errors.find(({ code }: { code: string }) => code === 'INCOMPLETE');
    expect(missing.map(({ componentId }: { componentId: string }) => componentId)).toEqual([
      'submission_letter',
      'nominee_list',
      'minutes',
      'achievement_report',
      'initiative_certificate',
    ]);
  });

  it('refuses a program that calls itself a PDF, in words', async () => {
    const dossier = await situations.draft({ unitId: 'so-du-lich', roundId });
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(512, 0x90)]);

    const refused = await situations.storesNothing(() =>
      attach(dossier, { component: 'submission_letter' }, 'to-trinh.pdf', program),
    );

    expectRefusal(refused, 415, { code: 'FILE_TYPE_NOT_ALLOWED', pointer: '/file' });
  });

  it('says that a document without a file lacks it', async () => {
    const { path, head } = await situations.draft({ unitId: 'so-du-lich', roundId });

    const form = new FormData();
    form.set('component', 'submission_letter');

    const refused = await situations.storesNothing(() => head.send('POST', `${path}/documents`, form));

    expectRefusal(refused, 422, { code: 'FILE_REQUIRED', pointer: '/file' });
  });

  it.each([
    ['no boundary', 'multipart/form-data', 'x'],
    ['an empty boundary', 'multipart/form-data; boundary=', 'x'],
    ['no parts', 'multipart/form-data; boundary=x', 'x'],
    [
      'a part that breaks off',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="component"',
    ],
    [
      'a file that breaks off',
      'multipart/form-data; boundary=x',
      [
        '--x\r\ncontent-disposition: form-data; name="component"\r\n\r\nsubmission_letter',
        '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7',
      ].join('\r\n'),
    ],
  ])('refuses a form with %s', async (_, type, body) => {
    const { path, head } = await situations.draft({ unitId: 'so-du-lich', roundId });

    const refused = await situations.storesNothing(() =>
      head.send('POST', `${path}/documents`, body, { 'content-type': type }),
    );

    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(refused.body).toMatchObject({ code: expect.any(String), title: expect.any(String) });
  });

  it('detaches nothing that nobody attached, whatever every object has', async () => {
    const { path, head } = await situations.draft({ unitId: 'so-du-lich', roundId });

    for (const documentId of ['__proto__', 'constructor', 'toString'])
      expectRefusal(await situations.storesNothing(() => head.post(`${path}/documents/${documentId}/detach`)), 404, {
        code: 'DOCUMENT_NOT_FOUND',
        documentId,
      });
  });
});

describe('AC-21: a returned dossier', () => {
  const reasons = [
    {
      subject: 'component',
      id: 'achievement_report',
      reason: 'Báo cáo thành tích chưa nêu kết quả triển khai Phong trào.',
    },
  ];

  async function returnedOn5July(unitId: string, more: object = {}): Promise<DossierAtHand> {
    situations.travelTo('2025-07-01T09:00:00');
    const dossier = await situations.submitted({ unitId, roundId });
    situations.travelTo('2025-07-05T09:00:00');
    await accepted(situations.returned(dossier, { findings: reasons, dueBefore: '2025-07-15', ...more }));
    return dossier;
  }

  it('comes back in time as the second submission; the first, the reasons and the difference stay', async () => {
    const dossier = await returnedOn5July('so-xay-dung');
    const [nomineeId] = dossier.nomineeIds;
    await accepted(
      dossier.head.post(`${dossier.path}/nominees/${nomineeId}/correct`, {
        name: 'Phòng Quản lý xây dựng',
        initiativeClaimed: false,
      }),
    );

    situations.travelTo('2025-07-14T22:00:00');
    const again = await accepted(situations.submit(dossier));
    expect(again.body.events).toMatchObject([{ type: 'DossierSubmitted', data: { submission: 2, late: false } }]);

    const reader = await situations.educationAppraiser();
    const details = await reader.get(dossier.path);
    expect(details.body).toMatchObject({
      situation: 'Submitted',
      submissions: 2,
      returns: [{ stage: 'education', findings: reasons, dueBefore: '2025-07-15' }],
    });
    const told = (await reader.get(`${dossier.path}/history`)).body.map(({ type }: { type: string }) => type);
    expect(told.filter((type: string) => /Submitted|Returned/.test(type))).toEqual([
      'DossierSubmitted',
      'DossierReturned',
      'DossierSubmitted',
    ]);
    const asOf = await reader.get(`${dossier.path}?asOf=2025-07-02T00:00:00Z`);
    expect(asOf.body).toMatchObject({ situation: 'Submitted', submissions: 1, returns: [] });
    expect(asOf.body.nominees[0].name).not.toBe('Phòng Quản lý xây dựng');
  });

  it("is too late on 16/7, for the round's own deadline still binds", async () => {
    const dossier = await returnedOn5July('so-khoa-hoc-va-cong-nghe');
    situations.travelTo('2025-07-16T09:00:00');
    expectRefusal(await refusedSubmission(dossier), 422, {
      code: 'DEADLINE_PASSED',
      before: '2025-07-15',
      nomineeIds: dossier.nomineeIds,
    });
  });

  it('may come back later when the return granted more time, to the last day of it', async () => {
    const dossier = await returnedOn5July('so-quy-hoach-kien-truc', {
      dueBefore: '2025-07-20',
      extension: { before: '2025-07-20', document: 'Công văn số 131/SGDĐT ngày 05/7/2025' },
    });
    situations.travelTo('2025-07-20T00:00:00');
    const refused = await refusedSubmission(dossier);
    expectRefusal(refused, 422, { code: 'DEADLINE_PASSED', before: '2025-07-20', returned: true });
    expect(refused.body.errors[0].detail).toContain('hết ngày 19/7/2025');

    situations.travelTo('2025-07-19T23:59:59');
    const lastDay = '2025-07-19';
    expect((await dossier.head.get(`${dossier.path}/readiness`)).body).toMatchObject({ ready: true, lastDay });
    expect((await dossier.head.get(dossier.path)).body.until).toMatchObject({ lastDay, daysLeft: 1 });
    const after = await situations.positionOf(dossier);
    const listed = await dossier.head.get(`/api/dossiers?round=${roundId}&after=${after}`);
    expect(
      listed.body.items.find(({ dossierId }: { dossierId: string }) => dossierId === dossier.dossierId).heldBy,
    ).toMatchObject([{ stage: 'unit', timeLeft: { lastDay } }]);
    await accepted(situations.submit(dossier));
  });

  it('is bound by an earlier day that the return asks for', async () => {
    const dossier = await returnedOn5July('so-du-lich', { dueBefore: '2025-07-10' });
    situations.travelTo('2025-07-10T00:00:00');
    const refused = await refusedSubmission(dossier);
    expectRefusal(refused, 422, { code: 'DEADLINE_PASSED', before: '2025-07-10', returned: true });
    situations.travelTo('2025-07-09T23:59:59');
    await accepted(situations.submit(dossier));
  });

  it('is due back no later than the round allows, unless the return grants more time', async () => {
    situations.travelTo('2025-07-01T09:00:00');
    const dossier = await situations.submitted({ unitId: 'thanh-tra-thanh-pho', roundId });
    const refused = await situations.storesNothing(() =>
      situations.returned(dossier, { findings: reasons, dueBefore: '2025-07-16' }),
    );
    expectRefusal(refused, 422, {
      code: 'DUE_DATE_AFTER_DEADLINE',
      pointer: '/dueBefore',
      latest: '2025-07-15',
      ref: '004:L227',
    });
  });

  it('cannot be approved or forwarded', async () => {
    const dossier = await returnedOn5July('cong-an-thanh-pho');
    const appraiser = await situations.educationAppraiser();
    const [nomineeId = ''] = dossier.nomineeIds;

    const approved = await situations.storesNothing(() => situations.appraise(dossier, nomineeId, appraiser));
    expectRefusal(approved, 409, { code: 'DOSSIER_MOVED_ON', holders: [] });
    expectRefusal(await situations.storesNothing(() => situations.forward(dossier)), 409, {
      code: 'WRONG_SITUATION',
      pointer: '/dossiers/0',
      situation: 'Returned',
    });
  });
});

describe('at the same moment', () => {
  it('two tabs submit one dossier: it is submitted once', async () => {
    const dossier = await situations.complete({ unitId: 'so-nong-nghiep-va-moi-truong', roundId });
    const answers = await Promise.all([situations.submit(dossier), situations.submit(dossier)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expectRefusal(
      answers.find(({ status }) => status === 422)!,
      422,
      { code: 'NOTHING_AT_UNIT' },
    );
    expect((await situations.storyOf(dossier)).filter(({ type }) => type === 'DossierSubmitted')).toHaveLength(1);
  });

  it('bodies and unit act against each other: nothing is appraised or forwarded once it is returned or withdrawn', async () => {
    const appraiser = await situations.educationAppraiser();
    const acts = {
      return: (dossier: DossierAtHand) => situations.returned(dossier),
      forward: (dossier: DossierAtHand) => situations.forward(dossier),
      withdraw: ({ head, path }: DossierAtHand) => head.post(`${path}/withdraw`, { reason: 'Rà soát lại.' }),
      appraise: (dossier: DossierAtHand) => situations.appraise(dossier, dossier.nomineeIds[1]!, appraiser),
    };
    const act = fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]));
    const conflict = fc.asyncProperty(fc.uniqueArray(act, { minLength: 2, maxLength: 4 }), async (names) => {
      const dossier = await situations.submitted({
        unitId: 'so-dan-toc-va-ton-giao',
        roundId,
        nominees: [collective(), collective()],
      });
      await accepted(situations.appraise(dossier, dossier.nomineeIds[0]!, appraiser));

      const answers = await Promise.all(names.map((name) => acts[name](dossier)));

      expect(answers.every(({ status }) => status < 500)).toBe(true);
      const story = (await situations.storyOf(dossier)).map(({ type }) => type);
      const end = story.findIndex((type) => type === 'DossierReturned' || type === 'DossierWithdrawn');
      expect(
        end < 0 ? [] : story.slice(end).filter((type) => type === 'NomineeAppraised' || type === 'DossierForwarded'),
      ).toEqual([]);
    });
    await fc.assert(conflict, { numRuns: 6, ...(process.env['SEED'] && { seed: Number(process.env['SEED']) }) }); // a failure prints its seed
  });
});

describe('a command', () => {
  it('that is sent again, or twice at once, under one idempotency key is one event', async () => {
    const dossier = await situations.complete({ unitId: 'so-y-te', roundId });
    const key = { 'idempotency-key': randomUUID() };
    const submit = () => accepted(dossier.head.post(`${dossier.path}/submit`, { addressee: education }, key));

    const answers = [...(await Promise.all([submit(), submit(), submit()])), await submit()];

    expect(new Set(answers.map(({ body }) => body.position)).size).toBe(1);
    expect(answers.at(-1)?.body).toMatchObject({
      replayed: true,
      events: [{ type: 'DossierSubmitted', data: { submission: 1 } }],
    });
    expect((await situations.storyOf(dossier)).filter(({ type }) => type === 'DossierSubmitted')).toHaveLength(1);
    const other = await situations.storesNothing(() =>
      dossier.head.post(`${dossier.path}/withdraw`, { reason: 'Rà soát lại.' }, key),
    );
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('that is only tried stores nothing and tells what would happen', async () => {
    const dossier = await situations.complete({ unitId: 'so-tai-chinh', roundId });
    const tried = await situations.storesNothing(async () => [
      await accepted(dossier.head.post(`${dossier.path}/submit?dryRun=true`, { addressee: education })),
      await accepted(dossier.head.post(`${dossier.path}/nominees?dryRun=true`, collective())),
      await accepted(dossier.head.post(`${dossier.path}/withdraw?dryRun=true`, { reason: 'Rà soát lại.' })),
    ]);
    expect(tried.map(({ body }) => body.dryRun)).toEqual([true, true, true]);
    expect(tried.flatMap(({ body }) => body.events.map(({ type }: { type: string }) => type))).toEqual(
      expect.arrayContaining(['DossierSubmitted', 'NomineeAdded', 'DossierWithdrawn']),
    );
  });

  it('that was formed on an older reading is refused, and on the present one accepted', async () => {
    const dossier = await situations.draft({ unitId: 'so-tu-phap', roundId, nominees: [collective()] });
    const etag = (await dossier.head.get(dossier.path)).headers.get('etag') ?? '';
    const copies = (number: number, ifMatch: string) =>
      dossier.head.post(`${dossier.path}/record-paper-copies`, { copies: number }, { 'if-match': ifMatch });
    const written = await accepted(copies(2, etag));

    const stale = await situations.storesNothing(() => copies(1, etag));

    expectRefusal(stale, 412, { code: 'REVISION_CONFLICT' });
    await accepted(copies(1, written.headers.get('etag') ?? ''));
  });

  it('is found by a list that is asked for its position', async () => {
    for (let round = 0; round < 5; round++) {
      const dossier = await situations.draft({ unitId: 'so-noi-vu', roundId });
      const added = await accepted(dossier.head.post(`${dossier.path}/nominees`, collective()));
      const list = await dossier.head.get(`/api/dossiers?unit=so-noi-vu&after=${added.body.position}`);
      expect(list.body.items).toContainEqual(expect.objectContaining({ dossierId: dossier.dossierId, nominees: 1 }));
    }
  });
});
