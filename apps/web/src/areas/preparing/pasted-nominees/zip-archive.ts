/** Bytes of one unpacked part: more is no list of nominees, and may be made to exhaust the browser. */
const maxUnpacked = 20 * 1024 * 1024;

interface Part {
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

export interface Archive {
  /** @returns undefined where the archive has no such part */
  text(name: string): Promise<string | undefined>;
}

/** @throws when the file is no zip archive */
export async function openArchive(file: Blob): Promise<Archive> {
  const bytes = await file.arrayBuffer();
  const view = new DataView(bytes);
  const parts = directoryOf(view);
  return {
    async text(name) {
      const part = parts.get(name);
      return part && new TextDecoder().decode(await unpack(view, part));
    },
  };
}

function directoryOf(view: DataView): ReadonlyMap<string, Part> {
  const end = endOf(view);
  const parts = new Map<string, Part>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength));
    parts.set(name, {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The directory's own end is the last record; a comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error('not a zip archive');
}

async function unpack(view: DataView, { method, size, offset }: Part): Promise<Uint8Array<ArrayBuffer>> {
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = new Blob([new Uint8Array(view.buffer as ArrayBuffer, start, size)]).stream();
  const plain: ReadableStream<Uint8Array> =
    method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = plain.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxUnpacked) throw new Error('too large');
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
