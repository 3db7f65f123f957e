/**
 * Two spellings of one name: letter case, spaces, Unicode form and the place of the tone mark (Thuỳ, Thùy) do
 * not distinguish. Which tone it is does.
 */
export const sameName = (one: string, other: string): boolean => normalisedName(one) === normalisedName(other);

/** What two spellings of one name have in common. */
export const normalisedName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{L}[\p{L}\p{M}]*/gu, toneLast)
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .trim()
    .replace(/\s+/g, ' ');

/** Grave, acute, tilde, hook above, dot below. A syllable has one of them at most, written on one vowel or the next. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

const toneLast = (syllable: string): string => syllable.replace(tone, '') + (syllable.match(tone)?.join('') ?? '');

/** For searching: `Nguyễn Đình Huệ` is found by `nguyen dinh hue`. */
export const withoutAccents = (text: string): string =>
  normalisedName(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd');

/** For a search in names of which every word must occur, in whatever order: patterns for `like all`. */
export const searchPatterns = (text: string): readonly string[] =>
  withoutAccents(text)
    .split(' ')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
