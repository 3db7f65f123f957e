/** Neither 0 nor O, neither 1, l nor I: it is written down and read out. */
const signs = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * A password of four groups of four: some 92 bits of chance. Bytes beyond the last whole run of the signs are
 * left aside, so that no sign is likelier than another.
 */
export function newPassword(chance: (length: number) => Uint8Array): string {
  const fair = 256 - (256 % signs.length);
  const drawn: string[] = [];
  while (drawn.length < 16)
    for (const byte of chance(32)) if (byte < fair && drawn.length < 16) drawn.push(signs[byte % signs.length]!);
  return [0, 4, 8, 12].map((from) => drawn.slice(from, from + 4).join('')).join('-');
}
