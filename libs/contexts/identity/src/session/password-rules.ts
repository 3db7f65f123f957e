import { fold } from '#platform/vietnamese-text';
import { commonWords } from './common-words.js';
import type { SessionRefusal } from './session-refusal.js';

const least = 12;

/**
 * Length is what makes a password hard to guess; composition rules only make it hard to remember. What everybody
 * tries first adds nothing to the length.
 * @param names under which the person is known: of the account, and their own
 */
export function refusalsOfPassword(
  password: string,
  names: readonly string[],
  pointer: string,
): readonly SessionRefusal[] {
  const signs = signsOf(password);
  const known = names.map(signsOf).filter((name) => name.length >= 3);
  const faults = {
    PASSWORD_HOLDS_USER_NAME: known.some((name) => signs.includes(name)),
    PASSWORD_EASY_TO_GUESS: isEasy(signs.length > 0 ? signs : password),
  };
  const tooShort = [...password].length < least ? [{ code: 'PASSWORD_TOO_SHORT', pointer, least } as const] : [];
  const codes = ['PASSWORD_HOLDS_USER_NAME', 'PASSWORD_EASY_TO_GUESS'] as const;
  return [...tooShort, ...codes.filter((code) => faults[code]).map((code) => ({ code, pointer }))];
}

/** Letters and digits alone, without marks: `Mật-khẩu 1` is `matkhau1`. */
const signsOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Too little is left, or always the same, without words and runs that are tried first. */
function isEasy(signs: string): boolean {
  const left = commonWords.reduce((text, word) => text.replaceAll(word, ''), signs).replace(/\d{4,}/g, '');
  return left.length < 6 || new Set(left).size < 4;
}
