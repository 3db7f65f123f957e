import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { roundDetails } from '../../../api/generated';

export const roundDetailsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId],
    queryFn: ({ signal }) => answer(roundDetails({ path: { roundId }, signal })),
    staleTime: 60_000,
  });
