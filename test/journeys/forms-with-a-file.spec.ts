import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdf } from '#platform/files/testing';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Answer } from '../support/client.js';
import { annual, type DossierAtHand, Situations } from '../support/situations.js';

let situations: Situations;
let dossier: DossierAtHand;
beforeAll(async () => {
  situations = await Situations.startingAt('2025-05-05T02:00:00Z');
  dossier = await situations.draft({ unitId: 'so-y-te', roundId: annual(2025) });
});
afterAll(() => situations.close());

const attach = (
  file: { readonly name: string; readonly content: Uint8Array },
  { query = '', headers = {} }: { readonly query?: string; readonly headers?: Record<string, string> } = {},
): Promise<Answer> =>
  dossier.head.upload(`${dossier.path}/documents${query}`, { component: 'minutes_council' }, file, headers);

describe('the name of a file in a form', () => {
  it('keeps its ending when it is too long', async () => {
    const name = `${'biên bản '.repeat(40)}lần 2.pdf`;
    const [{ data }] = (await accepted(attach({ name, content: pdf('lần 2') }))).body.events;
    expect(data.file.name).toMatch(/^biên bản .*….* lần 2\.pdf$/u);
  });

  it('is not read on and on: what a part says about itself is short', async () => {
    expectRefusal(await attach({ name: `x${'.'.repeat(78_000)}y.pdf`, content: pdf('x') }), 422, {
      code: 'FILE_EXTENSION_MISMATCH',
      given: '',
    });
  });
});

const once = (key: string) => ({ headers: { 'idempotency-key': key } });

describe('the key of a form', () => {
  const minutes = { name: 'Biên bản.pdf', content: pdf('biên bản') };

  it('covers its file: the same form is answered again, another is refused', async () => {
    const key = randomUUID();
    const first = await accepted(attach(minutes, once(key)));
    const again = await accepted(attach(minutes, once(key)));
    expect(again.body).toMatchObject({ replayed: true, events: first.body.events });

    const reused = { code: 'IDEMPOTENCY_KEY_REUSED' };
    expectRefusal(await attach({ ...minutes, content: pdf('biên bản khác') }, once(key)), 422, reused);
    expectRefusal(await attach({ ...minutes, name: 'Biên bản khác.pdf' }, once(key)), 422, reused);
    const fields = { component: 'minutes_council', documentId: randomUUID() };
    const path = `${dossier.path}/documents`;
    expectRefusal(await dossier.head.upload(path, fields, minutes, once(key).headers), 422, reused);
    expect((await accepted(attach(minutes, once(key)))).body.replayed).toBe(true);
  });

  it('serves the corrected form when the first was refused', async () => {
    const key = randomUUID();
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
    expectRefusal(await attach({ ...minutes, content: program }, once(key)), 415, { code: 'FILE_TYPE_NOT_ALLOWED' });
    await accepted(attach({ ...minutes, content: pdf('đã sửa') }, once(key)));
  });

  it('of two forms at once serves one', async () => {
    const key = randomUUID();
    const files = ['a', 'b'].map((text) => ({ name: `${text}.pdf`, content: pdf(text) }));
    const answers = await Promise.all(files.map((file) => attach(file, once(key))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});

describe('a form that is only tried', () => {
  it('keeps nothing of its file', async () => {
    const before = await situations.api.keptFiles();
    const tried = await accepted(attach({ name: 'a.pdf', content: pdf('thử') }, { query: '?dryRun=true' }));
    expect(tried.body).toMatchObject({ dryRun: true, events: [{ data: { file: { name: 'a.pdf' } } }] });
    expect(await situations.api.keptFiles()).toEqual(before);
  });

  it('answers for itself, also under a key that was used', async () => {
    const key = randomUUID();
    await accepted(attach({ name: 'a.pdf', content: pdf('a') }, once(key)));
    const tried = await accepted(attach({ name: 'b.pdf', content: pdf('b') }, { query: '?dryRun=true', ...once(key) }));
    expect(tried.body).toMatchObject({
      dryRun: true,
      replayed: false,
      events: [{ data: { file: { name: 'b.pdf' } } }],
    });
  });
});

it('a command that is only tried answers for itself, also under a key that was used', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  await accepted(dossier.head.post(`${dossier.path}/record-paper-copies`, { copies: 2 }, headers));
  const tried = await accepted(
    dossier.head.post(`${dossier.path}/record-paper-copies?dryRun=true`, { copies: 3 }, headers),
  );
  expect(tried.body).toMatchObject({ dryRun: true, replayed: false, events: [{ data: { copies: 3 } }] });
});
