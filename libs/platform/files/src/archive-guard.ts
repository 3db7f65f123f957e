import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { lookInto } from './active-parts.js';
import type { ArchiveSuspicion } from './file-refusal.js';

const mostEntries = 2_000;
const mebibyte = 1024 * 1024;
const largestUnpacked = 200 * mebibyte;
/** Text compresses well, so the ratio counts only from a size that could hurt. */
const ratioCountsFrom = 10 * mebibyte;
const highestRatio = 100;

const macros = [
  /(^|\/)vba(project|data)/i,
  /(^|\/)activex\//i,
  /(^|\/)xl\/macrosheets\//i,
  /^(basic|scripts)\//i,
  /\.(doc|dot|xls|xlt|xla|ppt|pot|ppa)m$/i,
];

/** Unpacks every entry into nothing and counts: the sizes that an archive declares about itself prove nothing. */
export async function suspicionOf(path: string): Promise<ArchiveSuspicion | undefined> {
  let archive: ZipFile | undefined;
  try {
    archive = await openPromise(path, { lazyEntries: true, autoClose: false });
    if (archive.entryCount > mostEntries) return 'TOO_MANY_ENTRIES';
    let unpacked = 0;
    for await (const entry of archive.eachEntry()) {
      if (entry.isEncrypted()) return 'ENCRYPTED';
      if (macros.some((macro) => macro.test(entry.fileName))) return 'CARRIES_MACROS';
      const look = lookInto(entry.fileName);
      for await (const chunk of await contentOf(archive, entry)) {
        look.see(chunk as Buffer);
        unpacked += (chunk as Buffer).length;
        if (unpacked > largestUnpacked) return 'TOO_LARGE_UNPACKED';
        if (unpacked > ratioCountsFrom && unpacked > archive.fileSize * highestRatio) return 'COMPRESSED_TOO_FAR';
      }
      const suspicion = look.suspicion();
      if (suspicion) return suspicion;
    }
    return undefined;
  } catch {
    return 'BROKEN';
  } finally {
    archive?.close();
  }
}

const contentOf = async (archive: ZipFile, entry: Entry): Promise<Readable> => archive.openReadStreamPromise(entry);
