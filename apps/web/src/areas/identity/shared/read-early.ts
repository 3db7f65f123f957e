import type { SignedInPerson } from '../../../api/generated';
import { whoAmIQuery } from '../session/who-am-i.call';
import { queries } from '../../../api/queries';
import { workingPerson } from './acting';

/** Reads what a screen is going to show while its code is still on its way, for whoever is signed in. */
export function readEarly(read: (person: SignedInPerson) => Promise<unknown>): void {
  queries
    .ensureQueryData(whoAmIQuery)
    .then(workingPerson)
    .then((person) => person && read(person))
    .catch(() => undefined); // the screen itself says what failed
}
