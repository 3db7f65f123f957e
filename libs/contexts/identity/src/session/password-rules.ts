import type { SessionRefusal } from './session-refusal.js';

const least = 12;

/** Length is what makes a password hard to guess; composition rules only make it hard to remember. */
export function refusalsOfPassword(password: string, userName: string, pointer: string): readonly SessionRefusal[] {
  const tooShort = [...password].length < least ? [{ code: 'PASSWORD_TOO_SHORT', pointer, least } as const] : [];
  const holdsName = password.toLowerCase().includes(userName.toLowerCase())
    ? [{ code: 'PASSWORD_HOLDS_USER_NAME', pointer } as const]
    : [];
  return [...tooShort, ...holdsName];
}
