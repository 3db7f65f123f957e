import { strFromU8 } from 'fflate';

/**
 * A text in whatever way it was kept: UTF-8, UTF-16 as Excel's “Unicode Text”, or one byte a sign as programs of
 * before Unicode did.
 */
export function textOfBytes(bytes: Uint8Array): { readonly text: string; readonly unicode: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return unicode(utf16(bytes.subarray(2), 0));
  if (first === 0xfe && second === 0xff) return unicode(utf16(bytes.subarray(2), 1));
  const zeros = zerosAt(bytes);
  if (zeros !== undefined) return unicode(utf16(bytes, zeros === 1 ? 0 : 1));
  const text = strFromU8(bytes);
  return text.includes('\uFFFD') ? { text: windows1252(bytes), unicode: false } : unicode(text.replace(/^\uFEFF/, ''));
}

const unicode = (text: string) => ({ text, unicode: true });

/** Without a mark at its start UTF-16 gives itself away by the zeros beside the plain letters, all on one side. */
function zerosAt(bytes: Uint8Array): 0 | 1 | undefined {
  const counts = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) counts[at % 2]! += 1;
  const [even, odd] = counts as [number, number];
  if (odd > looked / 8 && even === 0) return 1;
  return even > looked / 8 && odd === 0 ? 0 : undefined;
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const signs: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2)
    signs.push(String.fromCharCode((bytes[at + 1 - high]! << 8) | bytes[at + high]!));
  return signs.join('');
}

/** What stands at 0x80 to 0x9F; the rest of the page is as in Unicode. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte >= 0x80 && byte <= 0x9f ? from0x80[byte - 0x80]! : String.fromCharCode(byte))).join(
    '',
  );
