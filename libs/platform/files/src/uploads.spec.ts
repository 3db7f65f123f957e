import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Upload, Uploads } from './uploads.js';

let directory: string;
let uploads: Uploads;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'uploads-'));
  uploads = new Uploads({ directory, maxBytes: 1_000 });
});
afterEach(() => rm(directory, { recursive: true }));

const owner = { personId: 'can-bo', purpose: 'dossier d1' };
const stored = { sha256: 'a'.repeat(64), name: 'Báo cáo.pdf', size: 10, mediaType: 'application/pdf' };

async function begun(name = 'Báo cáo.pdf', length = 10): Promise<Upload> {
  const upload = await uploads.begin(owner, { name, length });
  if ('code' in upload) throw new Error(upload.code);
  return upload;
}

const found = async ({ uploadId }: Upload): Promise<Upload> => (await uploads.find(owner, uploadId))!;

async function* brokenAfter(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
  throw new Error('the line is gone');
}

describe('an upload', () => {
  it('goes on where the line broke, also in another process', async () => {
    const upload = await begun();
    expect(await uploads.receive(upload, 0, Readable.from(brokenAfter('0123')))).toBe(4);

    const afterRestart = new Uploads({ directory, maxBytes: 1_000 });
    const again = (await afterRestart.find(owner, upload.uploadId))!;
    expect(again).toMatchObject({ name: 'Báo cáo.pdf', length: 10, offset: 4 });
    expect(await afterRestart.receive(again, 4, Readable.from([Buffer.from('456789')]))).toBe(10);

    let content = '';
    expect(
      await afterRestart.take(
        owner,
        upload.uploadId,
        async (whole) => ((content = String(await buffer(whole))), stored),
      ),
    ).toEqual(stored);
    expect(content).toBe('0123456789');
  });

  it('takes nothing at another place than where it is, and nothing beyond what was announced', async () => {
    const upload = await begun();
    await uploads.receive(upload, 0, Readable.from([Buffer.from('0123')]));

    expect(await uploads.receive(await found(upload), 0, Readable.from([Buffer.from('0123')]))).toEqual({
      code: 'UPLOAD_OFFSET_WRONG',
      offset: 4,
    });
    expect(await uploads.receive(await found(upload), 4, Readable.from([Buffer.from('456789ab')]))).toEqual({
      code: 'FILE_TOO_LARGE',
      limit: 10,
    });
    expect(await found(upload)).toMatchObject({ offset: 4 });
  });

  it('is written to by one at a time', async () => {
    const upload = await begun();
    const first = uploads.receive(upload, 0, Readable.from([Buffer.from('0123456789')]));
    expect(await uploads.receive(upload, 0, Readable.from([Buffer.from('9876543210')]))).toEqual({
      code: 'UPLOAD_OFFSET_WRONG',
      offset: 0,
    });
    expect(await first).toBe(10);
  });

  it('is found by who began it, for what it was begun', async () => {
    const upload = await begun('b.pdf');
    await begun('a.pdf');
    expect((await uploads.of(owner)).map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
    expect(await uploads.find({ ...owner, personId: 'nguoi-khac' }, upload.uploadId)).toBeUndefined();
    expect(await uploads.find({ ...owner, purpose: 'dossier d2' }, upload.uploadId)).toBeUndefined();
    expect(await uploads.find(owner, '../../etc/passwd')).toBeUndefined();
  });

  it('that was taken gives the same file to who asks again, and is no longer under way', async () => {
    const upload = await begun();
    await uploads.receive(upload, 0, Readable.from([Buffer.from('0123456789')]));
    await uploads.take(owner, upload.uploadId, () => Promise.resolve(stored));

    expect(await uploads.take(owner, upload.uploadId, () => Promise.reject(new Error('asked twice')))).toEqual(stored);
    expect(await uploads.of(owner)).toEqual([]);
  });

  it('is taken by one at a time, whatever process they are in; the second gets the same file', async () => {
    const upload = await begun();
    await uploads.receive(upload, 0, Readable.from([Buffer.from('0123456789')]));
    let keeping = 0;
    const keep = async (whole: Readable) => {
      keeping += 1;
      expect(String(await buffer(whole))).toBe('0123456789');
      return stored;
    };
    const processes = Array.from({ length: 3 }, () => new Uploads({ directory, maxBytes: 1_000 }));
    const files = await Promise.all(processes.map((process) => process.take(owner, upload.uploadId, keep)));
    expect({ files, keeping }).toEqual({ files: [stored, stored, stored], keeping: 1 });
  });

  it('is read to its end by who began to, even when another has taken it meanwhile', async () => {
    const upload = await begun();
    await uploads.receive(upload, 0, Readable.from([Buffer.from('0123456789')]));
    const read = await uploads.tryOut(owner, upload.uploadId, async (whole) => {
      await once(whole, 'open');
      await uploads.take(owner, upload.uploadId, () => Promise.resolve(stored));
      expect(String(await buffer(whole))).toBe('0123456789');
      return stored;
    });
    expect(read).toEqual(stored);
  });

  it('of a process that died while it took it is taken by the next', async () => {
    const upload = await begun();
    await uploads.receive(upload, 0, Readable.from([Buffer.from('0123456789')]));
    const held = path.join(directory, `${upload.uploadId}.held`);
    await writeFile(held, 'a process that is no more');
    const before = new Date(Date.now() - 120_000);
    await utimes(held, before, before);
    expect(await uploads.take(owner, upload.uploadId, () => Promise.resolve(stored))).toEqual(stored);
  });

  it('becomes a file only when it is whole', async () => {
    const upload = await begun();
    await uploads.receive(upload, 0, Readable.from([Buffer.from('0123')]));
    const keep = () => Promise.reject(new Error('kept too early'));
    expect(await uploads.take(owner, upload.uploadId, keep)).toEqual({
      code: 'UPLOAD_INCOMPLETE',
      length: 10,
      offset: 4,
    });
    expect(await uploads.take(owner, randomUUID(), keep)).toMatchObject({ code: 'UPLOAD_NOT_FOUND' });
  });

  it('that is refused is forgotten', async () => {
    const upload = await begun();
    await uploads.receive(upload, 0, Readable.from([Buffer.from('0123456789')]));

    expect(await uploads.take(owner, upload.uploadId, () => Promise.resolve({ code: 'FILE_EMPTY' as const }))).toEqual({
      code: 'FILE_EMPTY',
    });
    expect(await readdir(directory)).toEqual([]);
  });

  it('to which nothing is added for a day is swept', async () => {
    const { uploadId } = await begun();
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await utimes(path.join(directory, `${uploadId}.part`), yesterday, yesterday);

    await new Uploads({ directory }).begin(owner, { name: 'b.pdf', length: 1 });
    expect((await uploads.of(owner)).map(({ name }) => name)).toEqual(['b.pdf']);
  });
});

it.each([
  ['nothing', 'a.pdf', 0, { code: 'FILE_EMPTY' }],
  ['more than a file may hold', 'a.pdf', 1_001, { code: 'FILE_TOO_LARGE', limit: 1_000 }],
  ['a type that no dossier carries', 'a.exe', 10, { code: 'FILE_TYPE_NOT_ALLOWED', found: 'exe' }],
])('whoever announces %s is refused before sending it', async (_, name, length, refusal) => {
  expect(await uploads.begin(owner, { name, length })).toMatchObject(refusal);
});
