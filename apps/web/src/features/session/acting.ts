import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { HeldRole, SignedInPerson } from '../../api/generated';
import { remember, remembered } from '../../app/remembered';
import { whoAmIQuery } from './api/who-am-i';
import { actingOf, nameOf } from './acting.view-model';

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const keyOf = (personId: string | undefined) => `acting:${personId}`;

export interface Session {
  /** `undefined`: nobody is signed in, or it is not yet known. */
  readonly person: SignedInPerson | undefined;
  /** The roles, each at its unit, as which the person works now: all of them, or the one they have chosen. */
  readonly acting: readonly HeldRole[];
  readonly chosen: HeldRole | undefined;
  /** Whether the person works now as one of these. */
  holds(...roles: readonly HeldRole['role'][]): boolean;
  choose(assignment: HeldRole | undefined): void;
}

/** As what this person works now, for what is read before a screen is there. */
export const actingAs = ({ personId, assignments }: SignedInPerson): readonly HeldRole[] => actingOf(assignments, remembered(keyOf(personId))).acting;

/** Who is signed in, and as what they work now. The choice narrows what is shown; what may be done is for the service to say. */
export function useSession(): Session {
  const person = useQuery(whoAmIQuery).data ?? undefined;
  const key = keyOf(person?.personId);
  const choice = useSyncExternalStore(subscribe, () => remembered(key));
  const { chosen, acting } = actingOf(person?.assignments ?? [], choice);
  return {
    person,
    chosen,
    acting,
    holds: (...roles) => acting.some(({ role }) => roles.includes(role)),
    choose: (assignment) => {
      remember(key, assignment ? nameOf(assignment) : '');
      listeners.forEach((listener) => listener());
    },
  };
}
