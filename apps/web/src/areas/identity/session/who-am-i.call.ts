import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { type SignedInPerson, whoAmI } from '../../../api/generated';
import { ApiProblem, isBeingBuilt } from '../../../api/problem';
import { noteSignedIn } from '../../../api/session-expiry';

/** Nobody is signed in: `null`. */
export const whoAmIQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answer(whoAmI({ signal })).then(somebody, nobody),
  staleTime: 60_000,
  refetchInterval: ({ state: { error } }) => (isBeingBuilt(error) ? 1_000 : false), // the page goes on by itself
});

function somebody(person: SignedInPerson): SignedInPerson {
  noteSignedIn();
  return person;
}

function nobody(error: unknown): null {
  if (error instanceof ApiProblem && error.status === 401) return null;
  throw error;
}
