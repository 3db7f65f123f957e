import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type * as files from '#platform/files';

/**
 * The built store in a process of its own, to which the operating system gives `blocks` of 512 or 1024 bytes for
 * each file.
 */
const program = `
  import { Readable } from 'node:stream';
  const { DiskAttachmentStore } = await import(process.argv[1]);
  const store = new DiskAttachmentStore({ directory: process.argv[2] });
  const pages = Buffer.concat([Buffer.from('%PDF-1.7\\n'), Buffer.alloc(Number(process.argv[3]), 'trang '), Buffer.from('\\n%%EOF')]);
  console.log(JSON.stringify(await store.store(Readable.from([pages.subarray(0, 1000), pages.subarray(1000)]), { name: 'Tờ trình.pdf' })));
`;
const built = new URL('../../../../dist/libs/platform/files/src/index.js', import.meta.url).href;

let directory: string;
beforeAll(async () => (directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-full-disk-'))));
afterAll(() => rm(directory, { recursive: true }));

async function storeWithin(limit: string, bytes: number): Promise<files.StoredFile | files.FileRefusal> {
  const node = `ulimit -f ${limit} && exec '${process.execPath}' --input-type=module -e "$PROGRAM" '${built}' '${directory}' ${bytes}`;
  const { stdout } = await promisify(execFile)('/bin/sh', ['-c', node], { env: { ...process.env, PROGRAM: program } });
  return JSON.parse(stdout) as files.StoredFile | files.FileRefusal;
}

const kept = async (): Promise<string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('a store without room', () => {
  it('says so and keeps nothing, not even a half', async () => {
    expect(await storeWithin('64', 500_000)).toEqual({ code: 'STORAGE_FULL' });
    expect(await kept()).toEqual([]);
  });

  it('takes the same file when there is room again', async () => {
    const stored = await storeWithin('unlimited', 500_000);
    expect(stored).toMatchObject({ mediaType: 'application/pdf' });
    expect(await kept()).toEqual([(stored as files.StoredFile).sha256]);
  });
});
