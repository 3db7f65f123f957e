import { Refused } from '../refusals/refused.js';

/** The strong entity tag of a stream at a revision: `"7"`. */
export const entityTag = (revision: bigint | number): string => `"${revision}"`;

/** No table counts further: whoever names more names no revision that there is. */
const last = 2n ** 31n - 1n;

/** The revision that an If-Match header names; undefined for none and for `*`. */
export function expectedRevision(ifMatch: string | undefined): bigint | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const revision = /^"(\d{1,18})"$/.exec(ifMatch.trim())?.[1];
  if (revision === undefined) throw new Refused({ code: 'IF_MATCH_MALFORMED', value: ifMatch.slice(0, 100) });
  return BigInt(revision) > last ? last : BigInt(revision);
}
