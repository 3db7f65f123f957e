import { useQuery } from '@tanstack/react-query';
import type { HeldRole, SignedInPerson } from '../../../api/generated';
import { remember, remembered } from '../../../ui/browser/remembered';
import { observable, useObservable } from '../../../ui/browser/observable';
import { whoAmIQuery } from '../session/who-am-i.call';
import { actingOf, nameOf } from './acting.view-model';

/** Those of this visit; earlier ones are remembered. */
const choices = observable<ReadonlyMap<string, string>>(new Map());

const keyOf = (personId: string | undefined) => `acting:${personId}`;
const choiceOf = (personId: string | undefined, made: ReadonlyMap<string, string>) =>
  made.get(keyOf(personId)) ?? remembered(keyOf(personId));

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
export const actingAs = ({ personId, assignments }: SignedInPerson): readonly HeldRole[] =>
  actingOf(assignments, choiceOf(personId, choices.current())).acting;

/** Whoever has yet to choose a password of their own may not work. */
export const workingPerson = (person: SignedInPerson | null | undefined): SignedInPerson | undefined =>
  person && !person.mustChangePassword ? person : undefined;

/**
 * Who is signed in, and as what they work now. The choice narrows what is shown; what may be done is for the
 * service to say.
 */
export function useSession(): Session {
  const person = workingPerson(useQuery(whoAmIQuery).data);
  const made = useObservable(choices);
  const { chosen, acting } = actingOf(person?.assignments ?? [], choiceOf(person?.personId, made));
  return {
    person,
    chosen,
    acting,
    holds: (...roles) => acting.some(({ role }) => roles.includes(role)),
    choose: (assignment) => {
      const [key, choice] = [keyOf(person?.personId), assignment ? nameOf(assignment) : ''];
      remember(key, choice);
      choices.become(new Map(made).set(key, choice));
    },
  };
}
