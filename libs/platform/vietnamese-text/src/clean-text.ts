/** What nobody sees: controls, turns of the writing direction, joiners, soft hyphens, fillers. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const blanks = /[\s\u0085]+/g;

/** One line as people see it: composed, without what is invisible, Đ as the letter of Việt Nam and not its foreign twins. */
export const cleanText = (text: string): string =>
  text
    .replace(/\uFEFF/g, '')
    .replace(blanks, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ')
    .replace(/ +/g, ' ')
    .trim();

/** `HỌ TÊN` of dots, dashes or blanks names nobody. */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(cleanText(text));
