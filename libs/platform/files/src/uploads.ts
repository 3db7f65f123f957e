import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { replaceFile } from '#platform/whole-files';
import type { StoredFile } from './attachment-store.js';
import { allowedExtensions } from './allowed-types.js';
import { cleanFileName, extensionOf } from './file-name.js';
import type { FileRefusal } from './file-refusal.js';
import { asOneHolder } from './one-holder.js';

const mebibyte = 1024 * 1024;
const day = 24 * 60 * 60 * 1000;
const sweepEvery = 60 * 60 * 1000;
const mostAtOnce = 50;
/** Milliseconds; the largest file is examined and kept in less. */
const waitForAnother = 20_000;

export interface UploadsOptions {
  /** Holds two files for each upload: what it is, and what has come of it. Made when absent. */
  readonly directory: string;
  /** Bytes of one file at the most; 25 MiB unless given. */
  readonly maxBytes?: number;
}

/** To whom an upload belongs and what it is for; nobody else finds it. */
export interface UploadOwner {
  readonly personId: string;
  readonly purpose: string;
}

export interface Upload {
  readonly uploadId: string;
  readonly name: string;
  /** Bytes of the whole file, as announced. */
  readonly length: number;
  /** Bytes that have come: where to go on. */
  readonly offset: number;
  /** When it is forgotten unless more comes, ISO 8601 in UTC. */
  readonly expiresAt: string;
  /** Set once the file has been taken. */
  readonly file?: StoredFile;
}

export type UploadRefusal =
  | FileRefusal
  | { readonly code: 'TOO_MANY_UPLOADS'; readonly limit: number }
  | { readonly code: 'UPLOAD_OFFSET_WRONG'; readonly offset: number }
  | UploadNotWhole;

/** Why an upload cannot become a file now. */
export type UploadNotWhole =
  /** Bytes. */
  | { readonly code: 'UPLOAD_INCOMPLETE'; readonly length: number; readonly offset: number }
  | { readonly code: 'UPLOAD_BUSY' }
  | { readonly code: 'UPLOAD_NOT_FOUND'; readonly uploadId: string };

type Description = UploadOwner & Pick<Upload, 'name' | 'length' | 'file'>;

/**
 * Files that come in parts over a poor line: what has come stays when the line breaks, and is found again for a day.
 * The size of the part on disk is the offset, so no crash can make the two differ.
 */
export class Uploads {
  private readonly directory: string;
  private readonly maxBytes: number;
  private nextSweep = 0;

  constructor({ directory, maxBytes = 25 * mebibyte }: UploadsOptions) {
    this.directory = path.resolve(directory);
    this.maxBytes = maxBytes;
  }

  /** Refuses at once what the whole file would be refused for anyway. */
  async begin(
    { personId, purpose }: UploadOwner,
    { name: given, length }: { readonly name: string; readonly length: number },
  ): Promise<Upload | UploadRefusal> {
    const name = cleanFileName(given);
    if (length === 0) return { code: 'FILE_EMPTY' };
    if (length > this.maxBytes) return { code: 'FILE_TOO_LARGE', limit: this.maxBytes };
    if (!allowedExtensions.includes(extensionOf(name)))
      return { code: 'FILE_TYPE_NOT_ALLOWED', found: extensionOf(name) || 'unknown', allowed: allowedExtensions };
    await this.sweep();
    if ((await this.of({ personId, purpose })).length >= mostAtOnce)
      return { code: 'TOO_MANY_UPLOADS', limit: mostAtOnce };
    const uploadId = randomUUID();
    await writeFile(this.part(uploadId), '', { flag: 'wx', mode: 0o600 });
    await this.describe(uploadId, { personId, purpose, name, length });
    return (await this.find({ personId, purpose }, uploadId))!;
  }

  /** Undefined for an upload of somebody else, or one that is forgotten. */
  async find({ personId, purpose }: UploadOwner, uploadId: string): Promise<Upload | undefined> {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uploadId)) return undefined;
    const [text, part] = await Promise.all([
      readFile(this.description(uploadId), 'utf8').catch(absent),
      stat(this.part(uploadId)).catch(absent),
    ]);
    if (text === undefined || part === undefined) return undefined;
    const { name, length, file, ...owner } = JSON.parse(text) as Description;
    if (owner.personId !== personId || owner.purpose !== purpose) return undefined;
    return {
      uploadId,
      name,
      length,
      offset: file ? length : part.size,
      expiresAt: new Date(part.mtimeMs + day).toISOString(),
      ...(file && { file }),
    };
  }

  /** Those that have not been taken, in the order of their names. */
  async of(owner: UploadOwner): Promise<readonly Upload[]> {
    const names = await readdir(this.directory).catch(absent);
    const ids = (names ?? []).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []));
    const found = await Promise.all(ids.map((uploadId) => this.find(owner, uploadId)));
    return found
      .flatMap((upload) => (upload && !upload.file ? [upload] : []))
      .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  }

  /**
   * Adds what comes at `offset`; when the content breaks off, what has come stays.
   * @returns the offset to go on from, or a refusal when it is not the given one, somebody is at it, or more
   *   comes than was announced
   */
  async receive(
    { uploadId, length, offset: present, file }: Upload,
    offset: number,
    content: Readable,
  ): Promise<number | UploadRefusal> {
    const wrong = { code: 'UPLOAD_OFFSET_WRONG', offset: present } as const;
    if (offset !== present || file) return wrong;
    const reached = await asOneHolder(this.holder(uploadId), 0, async () => {
      const part = await open(this.part(uploadId), 'r+');
      try {
        return (await part.stat()).size === offset ? await append(part, { offset, length, content }) : wrong;
      } finally {
        await part.close();
      }
    });
    return reached ?? wrong;
  }

  /**
   * The whole file goes to `keep`, for one at a time; asked again, the answer is the same. What `keep` refuses is
   * forgotten.
   * @param keep gets the content and the bytes that it must have
   */
  async take<Refusal extends { readonly code: string }>(
    owner: UploadOwner,
    uploadId: string,
    keep: (content: Readable, upload: Upload) => Promise<StoredFile | Refusal>,
  ): Promise<StoredFile | Refusal | UploadNotWhole> {
    const taken = await asOneHolder(this.holder(uploadId), waitForAnother, async () => {
      const upload = await this.whole(owner, uploadId);
      if ('code' in upload) return upload;
      if (upload.file) return upload.file;
      const kept = await keep(createReadStream(this.part(uploadId)), upload);
      if ('code' in kept) await this.forget(uploadId);
      else await this.remember(owner, upload, kept);
      return kept;
    });
    return taken ?? { code: 'UPLOAD_BUSY' };
  }

  /** Gives the whole file to `examine` and leaves everything as it is. */
  async tryOut<Refusal extends { readonly code: string }>(
    owner: UploadOwner,
    uploadId: string,
    examine: (content: Readable, upload: Upload) => Promise<StoredFile | Refusal>,
  ): Promise<StoredFile | Refusal | UploadNotWhole> {
    const upload = await this.whole(owner, uploadId);
    if ('code' in upload) return upload;
    return upload.file ?? examine(createReadStream(this.part(uploadId)), upload);
  }

  async forget(uploadId: string): Promise<void> {
    await rm(this.description(uploadId), { force: true });
    await rm(`${this.description(uploadId)}.new`, { force: true });
    await rm(this.part(uploadId), { force: true });
  }

  private async whole(owner: UploadOwner, uploadId: string): Promise<Upload | UploadNotWhole> {
    const upload = await this.find(owner, uploadId);
    if (!upload) return { code: 'UPLOAD_NOT_FOUND', uploadId };
    const { length, offset } = upload;
    return offset < length ? { code: 'UPLOAD_INCOMPLETE', length, offset } : upload;
  }

  /** The part is replaced by an empty one, never emptied: whoever still reads it has the whole file before him. */
  private async remember(owner: UploadOwner, { uploadId, name, length }: Upload, file: StoredFile): Promise<void> {
    await this.describe(uploadId, { ...owner, name, length, file });
    const empty = `${this.part(uploadId)}.new`;
    await writeFile(empty, '', { mode: 0o600 });
    await replaceFile(empty, this.part(uploadId));
  }

  private async describe(uploadId: string, description: Description): Promise<void> {
    await writeFile(`${this.description(uploadId)}.new`, JSON.stringify(description), { mode: 0o600 });
    await replaceFile(`${this.description(uploadId)}.new`, this.description(uploadId));
  }

  /** File times are the operating system's, so they are held against its clock and not the injected one. */
  private async sweep(): Promise<void> {
    if (Date.now() < this.nextSweep) return;
    this.nextSweep = Date.now() + sweepEvery;
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.directory)) {
      const part = name.endsWith('.part') && (await stat(path.join(this.directory, name)).catch(absent));
      if (part && part.mtimeMs < Date.now() - day) await this.forget(name.slice(0, -'.part'.length));
    }
  }

  private holder(uploadId: string): string {
    return path.join(this.directory, `${uploadId}.held`);
  }

  private description(uploadId: string): string {
    return path.join(this.directory, `${uploadId}.json`);
  }

  private part(uploadId: string): string {
    return path.join(this.directory, `${uploadId}.part`);
  }
}

async function append(
  part: FileHandle,
  { offset, length, content }: { readonly offset: number; readonly length: number; readonly content: Readable },
): Promise<number | FileRefusal> {
  let reached = offset;
  for await (const chunk of untilItBreaksOff(content)) {
    if (reached + chunk.length > length) return { code: 'FILE_TOO_LARGE', limit: length };
    await part.write(chunk, 0, chunk.length, reached);
    reached += chunk.length;
  }
  return reached;
}

async function* untilItBreaksOff(content: Readable): AsyncIterable<Buffer> {
  try {
    yield* content as AsyncIterable<Buffer>;
  } catch {
    // the line is gone; whoever comes again asks how far we are
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
