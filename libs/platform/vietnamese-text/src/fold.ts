import { cleanText } from './clean-text.js';
import { tones } from './syllable.js';

/**
 * Two spellings of one name: letter case, blanks, Unicode form, the place of the tone mark (Thuỳ, Thùy), kinds of
 * dashes and quotes do not distinguish. Which tone it is does.
 */
export const sameName = (one: string, other: string): boolean => normalisedName(one) === normalisedName(other);

/** What two spellings of one name have in common. */
export const normalisedName = (name: string): string =>
  cleanText(name)
    .normalize('NFD')
    .replace(/\p{L}[\p{L}\p{M}]*/gu, toneLast)
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(quotes, '')
    .replace(dashes, '-')
    .replace(slashes, '/')
    .replace(/ +/g, ' ')
    .replace(/ ?([-/]) ?/g, '$1')
    .trim();

const quotes = /["'`´ʹʼ‘’‚‛“”„‟«»‹›′″〝〞＂＇]/g;
const dashes = /[\p{Dash_Punctuation}−⁃]/gu;
const slashes = /[∕⁄／]/g;

const toneLast = (syllable: string): string => syllable.replace(tones, '') + (syllable.match(tones)?.join('') ?? '');

/** For every search and look-up: `Nguyễn Đình Huệ` is found by `nguyen dinh hue`. */
export const fold = (text: string): string =>
  normalisedName(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd');

/** For a search in folded texts of which every word must occur, in whatever order: patterns for `like all`. */
export const searchPatterns = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
