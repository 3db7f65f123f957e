import { parseTypedDate } from '../../../ui/fields/typed-date';

const lines = (text: string): readonly string[] =>
  text
    .split(/[\n;,]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** The days that somebody typed or pasted, one on each line, and the words among them that are no day. */
export function daysIn(text: string): { readonly days: readonly string[]; readonly strange: readonly string[] } {
  const read = lines(text).map((line) => ({ line, day: parseTypedDate(line) }));
  return {
    days: read.flatMap(({ day }) => day ?? []).sort(),
    strange: read.filter(({ day }) => !day).map(({ line }) => line),
  };
}
