import { setImmediate as others } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';

/** What packed objects may unpack to, all together. */
const mostUnpacked = 64 * 1024 * 1024;
/** What each of them counts for at the least: to unpack nothing thousands of times takes its time too. */
const leastUnpacked = 16 * 1024;
const mostStreams = 100_000;
/** After so many, and after each that is unpacked, others have their turn. */
const streamsAtOnce = 500;

/**
 * The text of a PDF file in which its objects stand: what lies in streams is left aside, packed objects are unpacked.
 * A reader that trusts lengths may see other streams: what must not be missed is looked for in the whole file too.
 * Others have their turn in between.
 * @returns undefined where there are more of them, or unpack to more, than any document has
 */
export async function objectsOf(pdf: string): Promise<string | undefined> {
  const pieces: string[] = [];
  let left = mostUnpacked;
  let at = 0;
  let streams = 0;
  for (const { index, 0: start } of pdf.matchAll(/>>[\r\n ]?[\r\n ]?stream\r?\n/g)) {
    if (index < at) continue;
    if (++streams > mostStreams) return undefined;
    if (streams % streamsAtOnce === 0) await others();
    const body = index + start.length;
    const end = pdf.indexOf('endstream', body);
    if (end === -1) break;
    const object = pdf.slice(at, index);
    pieces.push(object, '>>');
    if (packedObjects.test(object.slice(object.lastIndexOf(' obj')))) {
      const unpacked = unpack(pdf.slice(body, end), left);
      left -= Math.max(unpacked.length, leastUnpacked);
      if (left <= 0) return undefined;
      pieces.push(unpacked);
      await others();
    }
    at = end;
  }
  pieces.push(pdf.slice(at));
  return pieces.join('\n');
}

function unpack(stream: string, most: number): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1'), { maxOutputLength: most }).toString('latin1');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? ' '.repeat(most) : '';
  }
}

/** A name as a whole; its letters may be written in numbers: `/J#61vaScript`. */
export function nameOf(name: string): RegExp {
  const letters = Array.from(name, (letter) => {
    const [high = '', low = ''] = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${high}[${low}${low.toUpperCase()}])`;
  });
  return new RegExp(`/${letters.join('')}(?=[\\s()<>[\\]{}/%]|$)`);
}

const packedObjects = nameOf('ObjStm');
