import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { permissionMatrix } from '../../../api/generated';

/** The one table of who may do what; it changes with the service only. */
export const permissionMatrixQuery = queryOptions({
  queryKey: ['permissions'],
  queryFn: ({ signal }) => answer(permissionMatrix({ signal })),
  staleTime: Infinity,
});
