import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { jobs } from '../../../api/generated';

/** Asked anew every quarter of a minute while it is looked at. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => answer(jobs({ signal })),
  refetchInterval: 15_000,
});
