import { createCipheriv, createHash } from 'node:crypto';

/** What a PDF file says about how it is encrypted (ISO 32000-2, 7.6.4). */
interface Encryption {
  readonly dictionary: string;
  /** The first half of the id of the file. */
  readonly id: Buffer;
}

/**
 * Whether the file cannot be opened without a password. Most that are encrypted can: their password is the owner's,
 * and only forbids to print or change them.
 */
export function asksForPassword(pdf: string): boolean {
  const encryption = encryptionOf(pdf);
  return encryption !== undefined && !opensUnasked(encryption);
}

function encryptionOf(pdf: string): Encryption | undefined {
  let at = pdf.lastIndexOf('/Encrypt');
  // names that only begin so stand in the dictionary itself, few of them
  for (let tries = 0; tries < 100 && /^\/Encrypt[A-Za-z]/.test(pdf.slice(at, at + 9)); tries++)
    at = pdf.lastIndexOf('/Encrypt', at - 1);
  if (at === -1) return undefined;
  const [, number, generation] = /^\/Encrypt\s+(\d{1,10})\s+(\d{1,5})\s+R/.exec(pdf.slice(at, at + 64)) ?? [];
  const start = number === undefined ? at : objectAt(pdf, `${number} ${generation} obj`);
  if (start === -1) return undefined;
  const id = stringAfter(pdf.slice(pdf.lastIndexOf('/ID')), /^\/ID\s*\[\s*/);
  const dictionary = pdf.slice(start, start + 4096).split('endobj', 1)[0]!;
  return { dictionary, id: id ?? Buffer.alloc(0) };
}

function objectAt(pdf: string, header: string): number {
  for (let at = pdf.lastIndexOf(header); at > 0; at = pdf.lastIndexOf(header, at - 1))
    if (/\s/.test(pdf[at - 1]!)) return at;

  return -1;
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** Tries the empty password, as every reader does first. A file that is locked in another way asks for a key. */
function opensUnasked({ dictionary, id }: Encryption): boolean {
  const revision = numberAfter(dictionary, /\/R\s+(\d)\b/);
  const user = stringAfter(dictionary, /\/U\s*(?=[(<])/);
  const owner = stringAfter(dictionary, /\/O\s*(?=[(<])/);
  if (!/\/Filter\s*\/Standard\b/.test(dictionary) || !revision || !user || !owner) return false;
  if (revision >= 5) {
    const salt = user.subarray(32, 40);
    const hash = revision === 5 ? sha(256, salt) : hardened(salt);
    return hash.equals(user.subarray(0, 32));
  }
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(Number(/\/P\s+(-?\d{1,10})/.exec(dictionary)?.[1] ?? 0) | 0);
  // the crypt filters of revision 4 have lengths of their own, in bytes
  const length =
    revision === 2 ? 5 : revision === 4 ? 16 : (numberAfter(dictionary, /\/Length\s+(\d{1,3})\b/) ?? 40) / 8;
  const isOpenMetadata = revision >= 4 && /\/EncryptMetadata\s+false/.test(dictionary);
  const plain = [padding, owner.subarray(0, 32), permissions, id, Buffer.alloc(isOpenMetadata ? 4 : 0, 0xff)];
  let key = md5(...plain).subarray(0, length);
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);
  if (revision === 2) return rc4(key, padding).equals(user.subarray(0, 32));
  let check = rc4(key, md5(padding, id));
  for (let round = 1; round <= 19; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  return check.equals(user.subarray(0, 16));
}

/** Algorithm 2.B, for the empty password. */
function hardened(salt: Buffer): Buffer {
  let key = sha(256, salt);
  for (let round = 0; ; round++) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const encrypted = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const sum = encrypted.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = sha(([256, 384, 512] as const)[(sum % 3) as 0 | 1 | 2], encrypted);
    if (round >= 63 && encrypted.at(-1)! <= round - 31) return key.subarray(0, 32);
  }
}

const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const sha = (bits: 256 | 384 | 512, bytes: Uint8Array): Buffer => createHash(`sha${bits}`).update(bytes).digest();

/** Node has it no more; nothing is kept secret by it here. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + box[at]! + key[at % key.length]!) & 255;
    [box[at], box[other]] = [box[other]!, box[at]!];
  }
  let [one, two] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      one = (one + 1) & 255;
      two = (two + box[one]!) & 255;
      [box[one], box[two]] = [box[two]!, box[one]!];
      return byte ^ box[(box[one]! + box[two]!) & 255]!;
    }),
  );
}

const numberAfter = (text: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a string, `<hex>` or `(signs)`, after what the pattern finds. */
function stringAfter(text: string, pattern: RegExp): Buffer | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 1024);
  const hex = /^<([0-9A-Fa-f\s]*)>/.exec(rest)?.[1];
  if (hex !== undefined) return Buffer.from(hex.replace(/\s/g, ''), 'hex');
  if (!rest.startsWith('(')) return undefined;
  let signs = '';
  let depth = 1;
  for (let at = 1; at < rest.length; at++) {
    const sign = rest[at]!;
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(rest.slice(at + 1, at + 4))?.[0];
      const next = rest[at + 1] ?? '';
      if (next !== '\n')
        signs += octal === undefined ? (escapes[next] ?? next) : String.fromCharCode(parseInt(octal, 8) & 255);
      at += octal?.length ?? 1;
      continue;
    }
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0) return Buffer.from(signs, 'latin1');
    signs += sign;
  }
  return undefined;
}
