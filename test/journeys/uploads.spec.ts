import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdf } from '#platform/files/testing';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Answer, Client } from '../support/client.js';
import { annual, type DossierAtHand, Situations } from '../support/situations.js';

let situations: Situations;
let dossier: DossierAtHand;
beforeAll(async () => {
  situations = await Situations.startingAt('2025-05-05T02:00:00Z');
  dossier = await situations.draft({ unitId: 'so-y-te', roundId: annual(2025) });
});
afterAll(() => situations.close());

const begin = (name: string, length: number, who = dossier.head): Promise<Answer> =>
  who.send('POST', `${dossier.path}/uploads`, undefined, {
    'upload-length': String(length),
    'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
  });

const send = (location: string, offset: number, part: Uint8Array, who: Client = dossier.head): Promise<Answer> =>
  who.send('PATCH', location, new Blob([part]), {
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
    'tus-resumable': '1.0.0',
  });

const attach = (
  location: string,
  body: object = { component: 'submission_letter' },
  key = randomUUID(),
): Promise<Answer> => dossier.head.post(`${location}/attach`, body, { 'idempotency-key': key });

describe('a file that comes in parts', () => {
  it('is found again with what has come of it, is completed and becomes a document', async () => {
    const content = pdf('tờ trình');
    const begun = await begin('Tờ trình.pdf', content.length);
    const location = begun.headers.get('location')!;
    expect(begun).toMatchObject({ status: 201 });
    expect(begun.headers.get('upload-expires')).toMatch(/GMT$/);

    const first = await send(location, 0, content.subarray(0, 40));
    expect({
      status: first.status,
      offset: first.headers.get('upload-offset'),
      tus: first.headers.get('tus-resumable'),
    }).toEqual({ status: 204, offset: '40', tus: '1.0.0' });
    expect((await accepted(dossier.head.get(`${dossier.path}/uploads`))).body).toMatchObject([
      { name: 'Tờ trình.pdf', length: content.length, offset: 40 },
    ]);
    expectRefusal(await attach(location), 409, { code: 'UPLOAD_INCOMPLETE', offset: 40 });
    expectRefusal(await send(location, 0, content), 409, { code: 'UPLOAD_OFFSET_WRONG', offset: 40 });
    const asked = await dossier.head.send('HEAD', location, undefined);
    expect({ offset: asked.headers.get('upload-offset'), cache: asked.headers.get('cache-control') }).toEqual({
      offset: '40',
      cache: 'no-store',
    });

    await send(location, 40, content.subarray(40));
    const key = randomUUID();
    const attached = await accepted(attach(location, { component: 'submission_letter' }, key));
    const [{ documentId, file }] = attached.body.events.map(({ data }: { data: object }) => data);
    expect(file).toMatchObject({ name: 'Tờ trình.pdf', size: content.length, mediaType: 'application/pdf' });
    const address = `${dossier.path}/documents/${documentId}/content`;
    const shown = await dossier.head.get(address);
    expect(shown).toMatchObject({ status: 200 });
    const tag = shown.headers.get('etag')!;
    expect(await dossier.head.get(address, { 'if-none-match': tag })).toMatchObject({ status: 304, body: '' });
    expect((await situations.api.stranger().get(address, { 'if-none-match': tag })).status).toBe(401);

    expect((await accepted(attach(location, { component: 'submission_letter' }, key))).body.replayed).toBe(true);
    expect((await accepted(dossier.head.get(`${dossier.path}/uploads`))).body).toEqual([]);
  });

  it('is examined like every other: what is no document of an allowed type is refused and forgotten', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
    const location = (await begin('báo cáo.pdf', program.length)).headers.get('location')!;
    await send(location, 0, program);

    expectRefusal(await attach(location), 415, { code: 'FILE_TYPE_NOT_ALLOWED', pointer: '/file', found: 'exe' });
    expectRefusal(await attach(location), 404, { code: 'UPLOAD_NOT_FOUND' });
    expectRefusal(await begin('báo cáo.exe', 10), 415, { code: 'FILE_TYPE_NOT_ALLOWED' });
    expectRefusal(await begin('báo cáo.pdf', 6 * 1024 * 1024), 413, { code: 'FILE_TOO_LARGE' });
    expectRefusal(await dossier.head.send('POST', `${dossier.path}/uploads`, undefined), 400, {
      code: 'UPLOAD_HEADER_MALFORMED',
      header: 'Upload-Length',
    });
  });

  it('is nobody else’s, and can be given up', async () => {
    const location = (await begin('a.pdf', 100)).headers.get('location')!;
    const colleague = await situations.api.as('unit_officer', 'so-y-te');
    expectRefusal(await send(location, 0, Buffer.alloc(10), colleague), 404, { code: 'UPLOAD_NOT_FOUND' });
    expectRefusal(await begin('a.pdf', 100, await situations.headOf('so-noi-vu')), 404, { code: 'DOSSIER_NOT_FOUND' });

    expect((await dossier.head.delete(location)).status).toBe(204);
    expect((await dossier.head.send('HEAD', location, undefined)).status).toBe(404);
  });

  it('that has no place in the dossier is refused before it is kept', async () => {
    const content = pdf('x');
    const location = (await begin('x.pdf', content.length)).headers.get('location')!;
    await send(location, 0, content);
    expectRefusal(await attach(location, { component: 'achievement_report' }), 422, {
      code: 'NOMINEE_REQUIRED',
      pointer: '/nomineeId',
    });
    await accepted(attach(location, { component: 'minutes_council' }));
  });
});

describe('an upload that is attached twice at once', () => {
  const whole = (round: number) =>
    Buffer.concat([pdf(`lần ${round}`), Buffer.alloc(1024 * 1024, `${round} `), pdf('hết')]);
  const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

  async function uploaded(content: Buffer): Promise<string> {
    const location = (await begin('Biên bản.pdf', content.length)).headers.get('location')!;
    expect((await send(location, 0, content)).status).toBe(204);
    return location;
  }

  const keys = { same: ['first', 'first'], other: ['first', 'second'], none: [undefined, undefined] } as const;

  it.each(Array.from({ length: 31 }, (_, round) => [round, (['same', 'other', 'none'] as const)[round % 3]!] as const))(
    'becomes the whole file and nothing else: round %i, keys: %s',
    async (round, kind) => {
      const content = whole(round);
      const location = await uploaded(content);
      const run = randomUUID();
      const answers = await Promise.all(
        keys[kind].map((key) =>
          dossier.head.post(
            `${location}/attach`,
            { component: 'minutes_council' },
            key === undefined ? {} : { 'idempotency-key': `${key}-${run}` },
          ),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      for (const { body } of answers) {
        const { documentId, file } = body.events[0].data;
        expect(file).toMatchObject({ size: content.length, sha256: sha256(content) });
        const kept = await dossier.head.get(`${dossier.path}/documents/${documentId}/content`);
        expect(Number(kept.headers.get('content-length'))).toBe(content.length);
      }
    },
  );
});

describe('an attachment that is only tried', () => {
  it('is examined, and nothing of it is kept', async () => {
    const content = pdf('thử');
    const location = (await begin('thử.pdf', content.length)).headers.get('location')!;
    await send(location, 0, content);
    const before = await situations.api.keptFiles();

    const tried = await accepted(dossier.head.post(`${location}/attach?dryRun=true`, { component: 'minutes_council' }));
    expect(tried.body).toMatchObject({ dryRun: true, events: [{ data: { file: { size: content.length } } }] });
    expect(await situations.api.keptFiles()).toEqual(before);
    await accepted(attach(location, { component: 'minutes_council' }));
  });

  it('that would be refused can still be completed otherwise', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
    const location = (await begin('báo cáo.pdf', program.length)).headers.get('location')!;
    await send(location, 0, program);
    expectRefusal(await dossier.head.post(`${location}/attach?dryRun=true`, { component: 'minutes_council' }), 415, {
      code: 'FILE_TYPE_NOT_ALLOWED',
    });
    expect((await dossier.head.send('HEAD', location, undefined)).status).toBe(200);
  });
});

it.each(['application/json', 'text/plain', 'application/pdf'])(
  'what comes as %s is no part of a file',
  async (contentType) => {
    const location = (await begin('a.pdf', 20)).headers.get('location')!;
    const sent = await dossier.head.send('PATCH', location, '{"a":1}', {
      'content-type': contentType,
      'upload-offset': '0',
    });
    expectRefusal(sent, 415, { code: 'UNSUPPORTED_MEDIA_TYPE' });
    expect((await dossier.head.send('HEAD', location, undefined)).headers.get('upload-offset')).toBe('0');
  },
);
