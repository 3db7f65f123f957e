import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { whoAmI } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';

/** Nobody is signed in: `null`. */
export const whoAmIQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answer(whoAmI({ signal, throwOnError: true })).catch(nobody),
  staleTime: 60_000,
});

function nobody(error: unknown): null {
  if (error instanceof ApiProblem && error.status === 401) return null;
  throw error;
}
