import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { roundList } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** The rounds of all years: few enough for one page. */
export const roundListQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: async ({ signal }) =>
    (await answer(roundList({ query: { ...afterOwnWrites(), limit: 200 }, signal }))).items,
  staleTime: 60_000,
});
