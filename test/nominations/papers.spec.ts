import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accepted, codesOf, expectRefusal } from '../support/answers.js';
import type { Answer, Client } from '../support/client.js';
import { annual, collective, type DossierAtHand, education, individual, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-06-02T09:00:00+07:00')));
afterAll(() => situations.close());

const letter = {
  place: 'Hà Nội',
  subject: 'Về việc đề nghị khen thưởng',
  basis: 'Căn cứ Luật Thi đua, khen thưởng;',
  grounds: 'Phong trào được triển khai rộng khắp.',
  request: 'Kính trình xem xét./.',
  recipients: '- Như trên;',
  signerTitle: 'GIÁM ĐỐC',
  signerName: 'Trần Thị B',
};

const save = (client: Client, path: string, fields: object, ifMatch?: string): Promise<Answer> =>
  client.send('PUT', path, JSON.stringify({ fields }), {
    'content-type': 'application/json',
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
  });

const paper = (dossier: DossierAtHand, kind: string, nomineeId?: string) =>
  `${dossier.path}/papers/${kind}${nomineeId ? `/${nomineeId}` : ''}`;

const valueFor = ({ input, name }: { input: string; name: string }) =>
  input === 'day' ? '2025-06-01' : `Nội dung ${name}`;

/** Every field of the form filled in and saved. */
async function write(client: Client, path: string): Promise<number> {
  const { body } = await accepted(client.get(path));
  const fields = Object.fromEntries(
    body.form.flatMap((section: { fields: { input: string; name: string }[] }) =>
      section.fields.map((field) => [field.name, valueFor(field)]),
    ),
  );
  return (await accepted(save(client, path, fields, `"${body.revision}"`))).body.revision;
}

describe('a paper being written', () => {
  it('begins with what the dossier knows, and is saved as often as its writer pauses', async () => {
    const dossier = await situations.draft({ unitId: 'so-y-te', roundId, nominees: [collective(), individual()] });
    const path = paper(dossier, 'submission_letter');

    const begun = await accepted(dossier.head.get(path));
    expect(begun.headers.get('etag')).toBe('"0"');
    expect(begun.body).toMatchObject({
      revision: 0,
      label: 'Tờ trình',
      editable: true,
      facts: { unitName: 'Sở Y tế', addressee: 'Sở Giáo dục và Đào tạo' },
    });
    expect(begun.body.fields.recipients).toContain('Lưu: VT');

    const officer = await situations.api.as('unit_officer', 'so-y-te');
    const events = await situations.storesNothing(async () => {
      expect((await accepted(save(officer, path, { place: 'Hà Nội' }, '"0"'))).headers.get('etag')).toBe('"1"');
      return accepted(save(officer, path, letter, '"1"'));
    });
    expect(events.body).toMatchObject({ revision: 2 });
    expect((await accepted(dossier.head.get(path))).body).toMatchObject({
      revision: 2,
      fields: letter,
      savedByName: 'Người unit-officer-so-y-te',
    });
    expect((await accepted(dossier.head.get(`${dossier.path}/papers`))).body).toContainEqual(
      expect.objectContaining({ kind: 'submission_letter', revision: 2, missing: 0 }),
    );
  });

  it('two people at once: the second is shown what the first has saved, and loses nothing', async () => {
    const dossier = await situations.draft({ unitId: 'so-tu-phap', roundId });
    const path = paper(dossier, 'submission_letter');
    await accepted(save(dossier.head, path, { place: 'Hà Nội' }, '"0"'));

    const late = await save(dossier.head, path, { place: 'Hà Đông' }, '"0"');
    expectRefusal(late, 412, { code: 'PAPER_CHANGED', revision: 1, fields: { place: 'Hà Nội' } });
    expect(await save(dossier.head, path, { place: 'Hà Nội' }, '"0"')).toMatchObject({
      status: 200,
      body: { revision: 1 },
    }); // the answer was lost, not the save
    expect(codesOf(await save(dossier.head, path, letter))).toEqual(['IF_MATCH_REQUIRED']);
    const racing = await Promise.all(
      ['Ba Đình', 'Đống Đa', 'Tây Hồ'].map((place) => save(dossier.head, path, { place }, '"1"')),
    );
    expect(racing.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    await accepted(save(dossier.head, path, { place: 'Hà Đông' }, '*'));
    expect((await dossier.head.get(path)).body).toMatchObject({ revision: 3, fields: { place: 'Hà Đông' } });
  });

  it('is the unit’s own affair: to others it is not there, even after the dossier was submitted', async () => {
    const dossier = await situations.draft({ unitId: 'so-cong-thuong', roundId });
    const path = paper(dossier, 'minutes_council');
    await accepted(save(dossier.head, path, { place: 'Hà Nội' }, '"0"'));
    const stranger = await situations.api.as('unit_head', 'so-noi-vu');
    for (const answer of [
      await stranger.get(path),
      await stranger.get(`${dossier.path}/papers`),
      await save(stranger, path, {}, '"1"'),
      await stranger.post(`${path}/finish`, { revision: 1 }),
    ]) {
      expectRefusal(answer, 404, { code: 'DOSSIER_NOT_FOUND' });
    }
    const submitted = await situations.submitted({ unitId: 'so-cong-thuong', roundId });
    const appraiser = await situations.api.as('education_appraiser', education);
    expectRefusal(await appraiser.get(paper(submitted, 'submission_letter')), 403, { code: 'NOT_PERMITTED' });
    expect((await submitted.head.get(paper(submitted, 'submission_letter'))).body).toMatchObject({ editable: false });
    expectRefusal(await save(submitted.head, paper(submitted, 'submission_letter'), letter, '"0"'), 422, {
      code: 'NOTHING_AT_UNIT',
    });
  });

  it('has a place in the dossier, and holds nothing that has no place in it', async () => {
    const dossier = await situations.draft({ unitId: 'so-xay-dung', roundId, nominees: [collective()] });
    const [nomineeId = ''] = dossier.nomineeIds;
    expectRefusal(await dossier.head.get(paper(dossier, 'achievement_report')), 422, { code: 'NOMINEE_REQUIRED' });
    expectRefusal(await dossier.head.get(paper(dossier, 'submission_letter', nomineeId)), 422, {
      code: 'NOMINEE_NOT_EXPECTED',
    });
    expectRefusal(await dossier.head.get(paper(dossier, 'achievement_report', 'khac')), 404, {
      code: 'NOMINEE_NOT_FOUND',
    });
    expect((await dossier.head.get(paper(dossier, 'evidence'))).status).toBe(400);
    expectRefusal(
      await save(dossier.head, paper(dossier, 'submission_letter'), { khac: 'x', date: '31/12/2025' }, '"0"'),
      422,
      { code: 'PAPER_FIELD_UNKNOWN', pointer: '/fields/khac' },
      { code: 'PAPER_FIELD_NO_DAY', pointer: '/fields/date' },
    );
    expect(
      (await save(dossier.head, paper(dossier, 'submission_letter'), { place: 7 }, '"0"')).body.errors,
    ).toMatchObject([{ code: 'IS_TEXTS', pointer: '/fields' }]);
  });
});

describe('a finished paper', () => {
  it('counts like an uploaded file: a dossier written here alone is complete', async () => {
    const dossier = await situations.draft({ unitId: 'so-tai-chinh', roundId, nominees: [individual()] });
    const [nomineeId = ''] = dossier.nomineeIds;
    const papers = [
      paper(dossier, 'submission_letter'),
      paper(dossier, 'nominee_list'),
      paper(dossier, 'minutes_council'),
      paper(dossier, 'achievement_report', nomineeId),
    ];
    for (const path of papers)
      await accepted(dossier.head.post(`${path}/finish`, { revision: await write(dossier.head, path) }));

    const { body } = await accepted(dossier.head.get(dossier.path));
    const report = body.documents.find(({ component }: { component: string }) => component === 'achievement_report');
    await accepted(
      dossier.head.post(`${dossier.path}/nominees/${nomineeId}/confirm-report`, { documentId: report.documentId }),
    );
    const readiness = (await accepted(dossier.head.get(`${dossier.path}/readiness`))).body;
    expect(readiness.blocking.map(({ code }: { code: string }) => code)).not.toContain('INCOMPLETE');
  });

  it('is shown as a page that can do nothing, to whoever may see the dossier', async () => {
    const dossier = await situations.draft({ unitId: 'so-du-lich', roundId });
    const path = paper(dossier, 'submission_letter');
    await accepted(save(dossier.head, path, { ...letter, grounds: '<script>alert(1)</script> Kết quả' }, '"0"'));
    const [attached] = (await accepted(dossier.head.post(`${path}/finish`, { revision: 1 }))).body.events;
    expect(attached).toMatchObject({
      type: 'DocumentAttached',
      data: { component: 'submission_letter', file: { name: 'Tờ trình.html' } },
    });

    const page = await accepted(dossier.head.get(`${dossier.path}/documents/${attached.data.documentId}/content`));
    expect(page.headers.get('content-security-policy')).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    );
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('content-disposition')).toMatch(/^inline;/);
    expect(page.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Kết quả');
    const stranger = await situations.api.as('unit_head', 'so-noi-vu');
    expect((await stranger.get(`${dossier.path}/documents/${attached.data.documentId}/content`)).status).toBe(404);
  });

  it('is refused while required fields are empty, each named, or when the draft has gone on', async () => {
    const dossier = await situations.draft({ unitId: 'thanh-tra-thanh-pho', roundId });
    const path = paper(dossier, 'submission_letter');
    await accepted(save(dossier.head, path, { ...letter, signerName: '', place: ' ' }, '"0"'));
    const refused = await situations.storesNothing(() => dossier.head.post(`${path}/finish`, { revision: 1 }));
    expectRefusal(
      refused,
      422,
      { code: 'PAPER_FIELD_MISSING', pointer: '/fields/place', label: 'Địa danh' },
      { code: 'PAPER_FIELD_MISSING', pointer: '/fields/signerName' },
    );
    await accepted(save(dossier.head, path, letter, '"1"'));
    expectRefusal(await situations.storesNothing(() => dossier.head.post(`${path}/finish`, { revision: 1 })), 412, {
      code: 'PAPER_CHANGED',
      revision: 2,
    });
  });

  it('stays as it was handed in while the draft goes on, and is replaced when finished anew', async () => {
    const dossier = await situations.draft({ unitId: 'so-van-hoa-va-the-thao', roundId });
    const path = paper(dossier, 'minutes_council');
    const tried = await accepted(
      dossier.head.post(`${path}/finish?dryRun=true`, { revision: await write(dossier.head, path) }),
    );
    expect(tried.body.events).toMatchObject([{ type: 'DocumentAttached' }]);
    await accepted(dossier.head.post(`${path}/finish`, { revision: 1 }));
    expect((await dossier.head.get(path)).body.document).toMatchObject({ current: true });
    expect((await accepted(dossier.head.post(`${path}/finish`, { revision: 1 }))).body.events).toEqual([]);

    const { fields } = (await dossier.head.get(path)).body;
    await accepted(save(dossier.head, path, { ...fields, conclusion: 'Kết luận khác' }, '"1"'));
    expect((await dossier.head.get(path)).body.document).toMatchObject({ current: false });
    expect(
      (await accepted(dossier.head.post(`${path}/finish`, { revision: 2 }))).body.events.map(
        ({ type }: { type: string }) => type,
      ),
    ).toEqual(['DocumentDetached', 'DocumentAttached']);
  });
});
