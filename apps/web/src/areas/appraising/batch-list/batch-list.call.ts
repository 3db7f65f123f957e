import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { batchList } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

export const batchListQuery = (roundId: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['batches', roundId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(batchList({ query: { ...afterOwnWrites(), roundId, cursor }, signal })),
    getNextPageParam: ({ next }) => next,
  });
