import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { replaceFile, syncDirectory } from '#platform/whole-files';
import { AttachmentStore, type GivenFile, type StoredFile } from './attachment-store.js';
import { examineFile } from './examine-file.js';
import { cleanFileName } from './file-name.js';
import type { FileRefusal } from './file-refusal.js';

const mebibyte = 1024 * 1024;
/** An upload writes all the time; one that has not for so long died with its process. */
const abandonedAfter = 60 * 60 * 1000;

export interface DiskAttachmentOptions {
  /** Holds `ab/cd/<sha256>` and, while files arrive, `incoming/`. Made when absent. */
  readonly directory: string;
  /** Bytes of one file at the most; 25 MiB unless given. */
  readonly maxBytes?: number;
}

/**
 * A file arrives under `incoming`, is examined there, and only then gets its address by one rename.
 * Whoever dies in between leaves nothing but an abandoned arrival, swept by the next start.
 */
export class DiskAttachmentStore extends AttachmentStore {
  private readonly directory: string;
  private readonly incoming: string;
  private readonly maxBytes: number;
  private ready: Promise<void> | undefined;

  constructor({ directory, maxBytes = 25 * mebibyte }: DiskAttachmentOptions) {
    super();
    this.directory = path.resolve(directory);
    this.incoming = path.join(this.directory, 'incoming');
    this.maxBytes = maxBytes;
  }

  store(content: Readable, given: GivenFile): Promise<StoredFile | FileRefusal> {
    return this.arrive(content, given, ({ sha256 }, arrival) => this.keep(arrival, sha256));
  }

  examine(content: Readable, given: GivenFile): Promise<StoredFile | FileRefusal> {
    return this.arrive(content, given, () => Promise.resolve());
  }

  private async arrive(
    content: Readable,
    given: GivenFile,
    keep: (file: StoredFile, arrival: string) => Promise<void>,
  ): Promise<StoredFile | FileRefusal> {
    const name = cleanFileName(given.name);
    const arrival = path.join(this.incoming, randomUUID());
    try {
      await this.prepared();
      const received = await this.receive(content, arrival);
      if ('code' in received) return received;
      if (given.size !== undefined && given.size !== received.size)
        return { code: 'FILE_INCOMPLETE', announced: given.size, received: received.size };
      const type =
        given.writtenHere === undefined ? await examineFile(arrival, name) : { mediaType: given.writtenHere };
      if ('code' in type) return type;
      const file = { ...received, name, mediaType: type.mediaType };
      await given.admit?.(file);
      await keep(file, arrival);
      return file;
    } catch (error) {
      if (!isFull(error)) throw error;
      return { code: 'STORAGE_FULL' };
    } finally {
      await rm(arrival, { force: true });
    }
  }

  async open(sha256: string): Promise<Readable | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    try {
      const file = await open(this.addressOf(sha256), 'r');
      return createReadStream('', { fd: file });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  private async receive(content: Readable, arrival: string): Promise<{ sha256: string; size: number } | FileRefusal> {
    const hash = createHash('sha256');
    let size = 0;
    const file = await open(arrival, 'wx', 0o600);
    try {
      for await (const chunk of content as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > this.maxBytes) return { code: 'FILE_TOO_LARGE', limit: this.maxBytes };
        hash.update(chunk);
        await file.appendFile(chunk);
      }
      if (size === 0) return { code: 'FILE_EMPTY' };
      await file.sync();
      return { sha256: hash.digest('hex'), size };
    } finally {
      await file.close();
    }
  }

  private async keep(arrival: string, sha256: string): Promise<void> {
    const address = this.addressOf(sha256);
    const shelf = path.dirname(address);
    await mkdir(shelf, { recursive: true, mode: 0o700 });
    await replaceFile(arrival, address);
    for (const directory of [shelf, path.dirname(shelf), this.directory]) await syncDirectory(directory);
  }

  private prepared(): Promise<void> {
    return (this.ready ??= this.prepare().catch((error: unknown) => {
      this.ready = undefined; // the next file tries again
      throw error;
    }));
  }

  private async prepare(): Promise<void> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    await chmod(this.directory, 0o700);
    for (const name of await readdir(this.incoming)) {
      const arrival = path.join(this.incoming, name);
      const written = await stat(arrival).catch(() => undefined);
      // file times are the operating system's, so they are held against its clock and not the injected one
      if (written !== undefined && Date.now() - written.mtimeMs > abandonedAfter) await rm(arrival, { force: true });
    }
  }

  private addressOf(sha256: string): string {
    return path.join(this.directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** The disk, the quota of the user, or the largest file that the process may write. */
function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '');
}
