import type { AccessKind, SignInSearch } from './sign-in-log.call';

export const accessKinds = [
  'failed',
  'slowed',
  'forbidden',
  'account_given',
  'password_changed',
  'signed_in',
] as const satisfies readonly AccessKind[];

/** Out of an address, which anybody may have written. */
export function signInSearch({ kind, person }: Readonly<Record<string, unknown>>): SignInSearch {
  const known = accessKinds.find((one) => one === kind);
  return {
    ...(known && { kind: known }),
    ...(typeof person === 'string' && person !== '' && { person }),
  };
}
