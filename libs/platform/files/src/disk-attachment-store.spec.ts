import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { compoundFile, docx, jpeg, odt, pdf, png, xlsx, zip } from '#platform/files/testing';
import type { StoredFile } from './attachment-store.js';
import { DiskAttachmentStore } from './disk-attachment-store.js';
import { fileRefusalTexts } from './refusals.vi.js';

let directory: string;
let store: DiskAttachmentStore;

beforeEach(async () => {
  directory = path.join(await mkdtemp(path.join(tmpdir(), 'attachments-')), 'attachments');
  store = new DiskAttachmentStore({ directory, maxBytes: 1024 * 1024 });
});
afterEach(() => rm(path.dirname(directory), { recursive: true, force: true }));

const put = (content: Buffer, name: string) => store.store(Readable.from([content]), { name });
const kept = async (): Promise<string[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
};
const relationships = (type: string, target: string, mode: string) => ({
  name: 'word/_rels/settings.xml.rels',
  content: `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></r:Relationships>`,
});
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('what the store keeps', () => {
  it('is found under the hash of its content, by its owner only', async () => {
    const hash = sha256(pdf());
    expect(await put(pdf(), 'Tờ trình.pdf')).toEqual({
      sha256: hash,
      name: 'Tờ trình.pdf',
      size: pdf().length,
      mediaType: 'application/pdf',
    });
    expect(await kept()).toEqual([path.join(hash.slice(0, 2), hash.slice(2, 4), hash)]);
    expect((await stat(path.join(directory, (await kept())[0]!))).mode & 0o777).toBe(0o600);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect(await buffer((await store.open(hash))!)).toEqual(pdf());
  });

  it('is kept once however often it comes, also at the same time and under other names', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, copy) => put(pdf(), `bản ${copy}.pdf`)));
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ['biên bản.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['danh sách.XLSX', xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['báo cáo.odt', odt(), 'application/vnd.oasis.opendocument.text'],
    ['ảnh.png', png(), 'image/png'],
    ['ảnh.jpeg', jpeg(), 'image/jpeg'],
  ])('may be %s', async (name, content, mediaType) => {
    expect(await put(content, name)).toMatchObject({ mediaType });
  });

  it('may be an office document with links, pictures from elsewhere and objects of before 2007', async () => {
    const plain = docx(
      relationships('hyperlink', 'https://example.invalid/', 'External'),
      { ...relationships('image', 'https://example.invalid/a.png', 'External'), name: 'word/_rels/document.xml.rels' },
      { name: 'word/embeddings/oleObject1.bin', content: compoundFile('Workbook') },
    );
    expect(await put(plain, 'biên bản.docx')).toMatchObject({ name: 'biên bản.docx' });
  });

  it('cannot be reached by anything but a hash', async () => {
    await put(pdf(), 'a.pdf');
    await writeFile(path.join(directory, 'secret'), 'secret');
    expect(await store.open('../attachments/secret')).toBeUndefined();
    expect(await store.open(sha256(png()))).toBeUndefined();
  });
});

it('keeps a page that the service has written, though nobody could upload it', async () => {
  const page = Buffer.from('<!doctype html><p>Tờ trình</p>');
  const kept = await store.store(Readable.from([page]), {
    name: 'Tờ trình.html',
    writtenHere: 'text/html; charset=utf-8',
  });
  expect(kept).toEqual({
    sha256: sha256(page),
    name: 'Tờ trình.html',
    size: page.length,
    mediaType: 'text/html; charset=utf-8',
  });
  expect(await put(page, 'Tờ trình.html')).toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' });
});

describe('what the store refuses leaves nothing behind', () => {
  const allowed = ['pdf', 'docx', 'xlsx', 'odt', 'jpg', 'jpeg', 'png'];
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
  const macroDocument = zip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    },
  ]);

  it.each([
    ['an empty file', 'rỗng.pdf', Buffer.alloc(0), { code: 'FILE_EMPTY' }],
    [
      'a file over the limit',
      'lớn.pdf',
      Buffer.concat([pdf(), Buffer.alloc(1024 * 1024)]),
      { code: 'FILE_TOO_LARGE', limit: 1024 * 1024 },
    ],
    [
      'a program renamed to a document',
      'báo cáo.pdf',
      program,
      { code: 'FILE_TYPE_NOT_ALLOWED', found: 'exe', allowed },
    ],
    [
      'a web page',
      'trang.html',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      { code: 'FILE_TYPE_NOT_ALLOWED', found: 'unknown', allowed },
    ],
    [
      'a drawing that may carry a script',
      'hình.svg',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      { code: 'FILE_TYPE_NOT_ALLOWED', found: 'xml', allowed },
    ],
    [
      'a plain archive',
      'hồ sơ.zip',
      zip([{ name: 'a.txt', content: 'a' }]),
      { code: 'FILE_TYPE_NOT_ALLOWED', found: 'zip', allowed },
    ],
    [
      'a document with macros by its type',
      'mẫu.docx',
      macroDocument,
      { code: 'FILE_TYPE_NOT_ALLOWED', found: 'docm', allowed },
    ],
    [
      'a locked document',
      'tờ trình.docx',
      compoundFile('EncryptionInfo', 'EncryptedPackage'),
      { code: 'FILE_ASKS_FOR_PASSWORD', type: 'docx' },
    ],
    [
      'a document of before 2007',
      'tờ trình.doc',
      compoundFile('WordDocument'),
      { code: 'FILE_OF_OLD_OFFICE', found: 'doc', saveAs: 'docx' },
    ],
    [
      'a workbook of before 2007 under a new name',
      'danh sách.xlsx',
      compoundFile('Workbook'),
      { code: 'FILE_OF_OLD_OFFICE', found: 'xls', saveAs: 'xlsx' },
    ],
    [
      'another compound file',
      'thư.msg',
      compoundFile('__properties_version1.0'),
      { code: 'FILE_TYPE_NOT_ALLOWED', found: 'cfb', allowed },
    ],
    ['a PDF file that is cut short', 'tờ trình.pdf', pdf().subarray(0, -8), { code: 'FILE_CUT_SHORT' }],
    [
      'a document under a false extension',
      'tờ trình.docx',
      pdf(),
      { code: 'FILE_EXTENSION_MISMATCH', given: 'docx', expected: ['pdf'] },
    ],
    [
      'a document without an extension',
      'tờ trình',
      pdf(),
      { code: 'FILE_EXTENSION_MISMATCH', given: '', expected: ['pdf'] },
    ],
  ])('%s', async (_, name, content, refusal) => {
    expect(await put(content, name)).toEqual(refusal);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['hides a macro project', docx({ name: 'word/vbaProject.bin', content: 'macro' }), 'CARRIES_MACROS'],
    [
      'keeps its macros under another name',
      docx({ name: 'word/media/image1.png', content: compoundFile('VBA', '_VBA_PROJECT') }),
      'CARRIES_MACROS',
    ],
    [
      'tells the type of a macro project',
      docx({
        name: 'customXml/[Content_Types].xml',
        content: '<Types><Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      }),
      'CARRIES_MACROS',
    ],
    ['leads to a macro project', docx(relationships('vbaProject', 'word/x.bin', 'Internal')), 'CARRIES_MACROS'],
    ['holds a document of macros', docx({ name: 'word/embeddings/a.docm', content: 'x' }), 'CARRIES_MACROS'],
    ...['attachedTemplate', 'oleObject', 'frame', 'subDocument', 'externalLinkPath'].map(
      (type) =>
        [
          `fetches a part from elsewhere (${type})`,
          docx(relationships(type, 'https://example.invalid/a.dotm', 'External')),
          'FETCHES_PARTS',
        ] as const,
    ),
    [
      'writes in numbers that it fetches a part',
      docx(relationships('attachedTemplate', 'x', '&#69;xternal')),
      'FETCHES_PARTS',
    ],
    ['hides a Basic library', odt({ name: 'Basic/Standard/Module1.xml', content: 'macro' }), 'CARRIES_MACROS'],
    [
      'swells when unpacked',
      docx({ name: 'word/media/a.bin', content: Buffer.alloc(64 * 1024 * 1024) }),
      'COMPRESSED_TOO_FAR',
    ],
    [
      'lies about its unpacked size',
      docx({ name: 'word/media/a.bin', content: Buffer.alloc(64 * 1024 * 1024), declaredSize: 10 }),
      'BROKEN',
    ],
    [
      'has thousands of parts',
      docx(...Array.from({ length: 2_000 }, (_, part) => ({ name: `word/${part}.xml`, content: '' }))),
      'TOO_MANY_ENTRIES',
    ],
    ['cannot be looked into', docx({ name: 'word/secret.xml', content: 'secret', encrypted: true }), 'ENCRYPTED'],
    ['climbs out of its folder', docx({ name: '../../etc/passwd', content: 'root' }), 'BROKEN'],
  ])('an office document that %s', async (_, content, suspicion) => {
    expect(await put(content, content.includes('mimetype') ? 'báo cáo.odt' : 'báo cáo.docx')).toEqual({
      code: 'ARCHIVE_SUSPECT',
      suspicion,
    });
    expect(await kept()).toEqual([]);
  });

  it('a file with fewer or more bytes than were announced', async () => {
    const announced = pdf().length;
    const cut = pdf().subarray(0, announced - 1);
    expect(await store.store(Readable.from([cut]), { name: 'a.pdf', size: announced })).toEqual({
      code: 'FILE_INCOMPLETE',
      announced,
      received: announced - 1,
    });
    expect(await kept()).toEqual([]);
  });

  it('a file that is not admitted once it is known, with the error that says so', async () => {
    const admit = async ({ sha256: found }: StoredFile) => {
      throw new Error(`not ${found}`);
    };
    const refused = store.store(Readable.from([pdf()]), { name: 'a.pdf', admit });
    await expect(refused).rejects.toThrow(`not ${sha256(pdf())}`);
    expect(await kept()).toEqual([]);
  });

  it('and a file that is only examined', async () => {
    const examined = await store.examine(Readable.from([pdf()]), { name: 'a.pdf' });
    expect(examined).toMatchObject({ sha256: sha256(pdf()), mediaType: 'application/pdf' });
    expect(await kept()).toEqual([]);
  });

  it('an upload that breaks off, with its own error', async () => {
    const broken = Readable.from(
      (async function* () {
        yield pdf();
        throw new Error('connection lost');
      })(),
    );
    await expect(store.store(broken, { name: 'tờ trình.pdf' })).rejects.toThrow('connection lost');
    expect(await kept()).toEqual([]);
  });

  it('reads no further than the limit', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc((given += 65_536) && 65_536);
      })(),
    );
    expect(await store.store(endless, { name: 'a.pdf' })).toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(endless.destroyed).toBe(true);
    expect(given).toBeLessThan(4 * 1024 * 1024);
  });
});

it('sweeps what a crash left behind, but not what another process is receiving', async () => {
  const incoming = path.join(directory, 'incoming');
  await mkdir(incoming, { recursive: true });
  await writeFile(path.join(incoming, 'abandoned'), 'x');
  await writeFile(path.join(incoming, 'arriving'), 'x');
  const yesterday = new Date(Date.now() - 24 * 3_600_000);
  await utimes(path.join(incoming, 'abandoned'), yesterday, yesterday);
  await put(pdf(), 'a.pdf');
  expect(await readdir(incoming)).toEqual(['arriving']);
  expect(await readFile(path.join(incoming, 'arriving'), 'utf8')).toBe('x');
});

it('tells a person in Vietnamese what was wrong', () => {
  expect(fileRefusalTexts.FILE_TOO_LARGE.text({ code: 'FILE_TOO_LARGE', limit: 25 * 1024 * 1024 })).toBe(
    'Tệp vượt quá dung lượng cho phép (25 MiB).',
  );
  expect(fileRefusalTexts.ARCHIVE_SUSPECT.text({ code: 'ARCHIVE_SUSPECT', suspicion: 'CARRIES_MACROS' })).toBe(
    'Tệp không được chấp nhận vì lý do an toàn: tệp có chứa macro.',
  );
});
