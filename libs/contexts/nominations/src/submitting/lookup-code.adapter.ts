import { createHash } from 'node:crypto';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Twelve signs (60 bits) by which people who are not signed in ask about one thing: `7K3M-Q9TF-2XWD`. It
 * follows from the id, so that
 * nothing need be stored and what was submitted earlier has one too; the id cannot be got back from it, and ids
 * are as hard to guess.
 */
export function lookupCode(of: 'dossier' | 'award', id: string): string {
  const bits = createHash('sha256').update(`${of} ${id}`).digest().readBigUInt64BE() >> 4n;
  const code = Array.from({ length: 12 }, (_, place) => signs[Number((bits >> BigInt(5 * (11 - place))) & 31n)]).join(
    '',
  );
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/** As people type it from paper: letter case, spaces and dashes do not matter, nor does O for 0 or I and L for 1. */
export function readLookupCode(typed: string): string {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.replace(/.{4}(?=.)/g, '$&-');
}
