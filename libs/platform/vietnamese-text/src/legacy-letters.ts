import { isSyllable } from './syllable.js';

/** How Vietnamese was typed before Unicode: the letters are right only in the fonts of their time. */
export type LegacyLetters = 'VNI' | 'TCVN3';

/** Of TCVN 5712:1993, from 0xA1 to 0xFE; capitals with tones are small letters in a font of capitals. */
const tcvn3 = new Map(
  [
    ['¡¢£¤¥¦§¨©ª«¬\u00ad®', 'ĂÂÊÔƠƯĐăâêôơưđ'],
    ['µ¶·¸¹»¼½¾ÆÇÈÉÊË', 'àảãáạằẳẵắặầẩẫấậ'],
    ['ÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ', 'èẻẽéẹềểễếệìỉĩíị'],
    ['ßáâãäåæçèéêëìíî', 'òỏõóọồổỗốộờởỡớợ'],
    ['ïñòóôõö÷øùúûüýþ', 'ùủũúụừửữứựỳỷỹýỵ'],
  ].flatMap(([given = '', meant = '']) => [...given].map((sign, index) => [sign, meant[index]!] as const)),
);

/** The sign after a vowel is its mark; some letters have a sign of their own. */
const vniMarks = new Map(
  Object.entries({
    ø: '\u0300',
    ù: '\u0301',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
    â: '\u0302',
    à: '\u0302\u0300',
    á: '\u0302\u0301',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    è: '\u0306\u0300',
    é: '\u0306\u0301',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  }),
);
const vniLetters = new Map(Object.entries({ ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }));

/** Letters that only Unicode has: whoever typed them did not type in letters of before. */
const ofUnicode = /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]/;

export function fromLegacyLetters(text: string, letters: LegacyLetters): string {
  if (ofUnicode.test(text.normalize('NFC'))) return text;
  return letters === 'VNI' ? fromVni(text) : fromTcvn3(text);
}

function fromTcvn3(text: string): string {
  const meant = Array.from(text, (sign) => tcvn3.get(sign) ?? sign).join('');
  return /[A-Z][A-Z]/.test(text) && !/[a-z]/.test(text) ? meant.toUpperCase() : meant;
}

function fromVni(text: string): string {
  let meant = '';
  for (const sign of text) {
    const small = sign.toLowerCase();
    const mark = vniMarks.get(small);
    const letter = vniLetters.get(small);
    if (mark !== undefined && /[aeouyơư]$/i.test(meant)) meant += mark;
    else if (letter !== undefined) meant += small === sign ? letter : letter.toUpperCase();
    else meant += sign;
  }
  return meant.normalize('NFC');
}

/** In which letters these texts were typed, when they read as Vietnamese in those and do not as they stand. */
export function legacyLettersOf(texts: readonly string[]): LegacyLetters | undefined {
  const words = texts
    .filter((text) => !ofUnicode.test(text.normalize('NFC')))
    .flatMap((text) => text.split(/[\s\d.,;:()[\]/"'-]+/))
    .filter((word) => /[\u00A1-\u00FF]/.test(word));
  const readable = (letters: LegacyLetters): number => shareOf(words, (word) => fromLegacyLetters(word, letters));
  const as = { VNI: readable('VNI'), TCVN3: readable('TCVN3') };
  const best = as.VNI >= as.TCVN3 ? 'VNI' : 'TCVN3';
  const asTheyStand = words.filter(isSyllable).length / words.length;
  return as[best] >= 0.8 && asTheyStand <= 0.5 ? best : undefined;
}

function shareOf(words: readonly string[], converted: (word: string) => string): number {
  const syllables = words.map(converted).filter((word, index) => word !== words[index] && isSyllable(word));
  return syllables.length / words.length;
}
