import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { type SignedInPerson, whoAmI } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';
import { noteSignedIn } from '../../../api/session-expiry';

/** Nobody is signed in: `null`. */
export const whoAmIQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answer(whoAmI({ signal })).then(somebody, nobody),
  staleTime: 60_000,
});

function somebody(person: SignedInPerson): SignedInPerson {
  noteSignedIn();
  return person;
}

function nobody(error: unknown): null {
  if (error instanceof ApiProblem && error.status === 401) return null;
  throw error;
}
