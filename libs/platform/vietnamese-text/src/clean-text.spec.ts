import { describe, expect, it } from '@jest/globals';
import { cleanText, hasLetter } from './clean-text.js';

describe('a text of one line', () => {
  it.each([
    ['a zero-width space', 'Lê\u200BThị Lan', 'LêThị Lan'],
    ['a soft hyphen', 'Trường\u00AD học', 'Trường học'],
    ['a word joiner and a mark of the byte order', '\uFEFFLê\u2060 Lan', 'Lê Lan'],
    ['marks of direction', '\u202ELê\u200F Lan\u2069', 'Lê Lan'],
    ['a filler that counts as a letter', 'Lê \u3164Lan', 'Lê Lan'],
    ['controls', 'Lê\u0007 Lan\u0000', 'Lê Lan'],
  ])('loses %s', (_, given, clean) => expect(cleanText(given)).toBe(clean));

  it.each([
    ['line breaks and tabs', 'Phòng\r\nTổ chức\t–\u2028Hành chính\u0085', 'Phòng Tổ chức – Hành chính'],
    ['blanks of every width', '\u00A0Lê\u3000\u2009Lan ', 'Lê Lan'],
    ['letters and marks apart', 'Nguyễn'.normalize('NFD'), 'Nguyễn'],
    ['foreign twins of Đ', 'Ðào Ɖức ðệ ɖệ', 'Đào Đức đệ đệ'],
  ])('has %s made plain', (_, given, clean) => expect(cleanText(given)).toBe(clean));

  it('is clean after one cleaning', () => {
    const given = ' \u200B \u0301Ðo\u0302\u0323\n\u00AD\u00A0x';
    expect(cleanText(cleanText(given))).toBe(cleanText(given));
  });

  it.each(['\u200B\u00AD', ' - … -', '12 / 3', '\u3164'])('names nobody: %j', (text) =>
    expect(hasLetter(text)).toBe(false),
  );
  it('names somebody', () => expect(hasLetter('Tổ 1')).toBe(true));
});
