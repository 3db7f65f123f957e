import { createContext, type ReactNode, use } from 'react';
import { firstRead, keyOf } from './kept';

const Keeper = createContext('');

/** Everything typed beneath is kept for this person and nobody else. */
export function KeptFor({ personId, children }: { personId: string; children: ReactNode }) {
  use(firstRead);
  return <Keeper value={personId}>{children}</Keeper>;
}

export const useKeyOf = (kind: string, subject: readonly (string | number)[]): string =>
  keyOf(kind, use(Keeper), ...subject);
