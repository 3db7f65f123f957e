import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { letterCounts, type LetterItem, letterList } from '../../../api/generated';

export type LetterState = LetterItem['state'];

export const letterCountsQuery = queryOptions({
  queryKey: ['mail', 'counts'],
  queryFn: ({ signal }) => answer(letterCounts({ signal })),
  refetchInterval: 15_000,
});

export const letterListQuery = (state: LetterState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['mail', 'letters', state],
    queryFn: ({ pageParam, signal }) => answer(letterList({ query: { state, cursor: pageParam, limit: 100 }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
