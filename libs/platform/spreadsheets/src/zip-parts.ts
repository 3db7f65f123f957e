import { Inflate } from 'fflate';
import { limits } from './limits.js';
import { SheetRefused } from './sheet.js';

/** The parts of a zip archive, by their names in lower case; a part is unpacked when it is asked for. */
export type Parts = ReadonlyMap<string, () => Uint8Array>;

interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
}

const step = 16 * 1024;
const broken = () => new SheetRefused({ code: 'SHEET_BROKEN' });

/** By the directory at its end, as office programs read it; the sizes that it declares prove nothing. */
export function partsOf(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return directoryOf(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw broken();
    throw error;
  }
}

function directoryOf(bytes: Uint8Array, view: DataView): Parts {
  const end = endOf(view);
  const parts = new Map<string, () => Uint8Array>();
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw broken();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw broken();
    if (view.getUint16(at + 8, true) & 1) throw new SheetRefused({ code: 'SHEET_OLD_OR_LOCKED' });
    const nameLength = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    if (parts.has(name)) throw broken();
    const offset = view.getUint32(at + 42, true);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    const method = view.getUint16(at + 10, true);
    parts.set(name, () => unpacked({ method, packed }));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The directory's own end is the last record; a comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw broken();
}

/** Parts of a workbook have names of ASCII, in whatever case; some programs write them with the other slash. */
const nameOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes)
    .replaceAll('\\', '/')
    .toLowerCase();

function unpacked({ method, packed }: Entry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw broken();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limits.unpacked) throw new SheetRefused({ code: 'SHEET_TOO_LARGE', limit: limits.unpacked });
    if (length > limits.ratioCountsFrom && length > packed.length * limits.ratio)
      throw new SheetRefused({ code: 'SHEET_PACKED_TOO_FAR' });
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof SheetRefused ? error : broken();
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
