import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { inbox, unreadNotices } from '../../../api/generated';

export const inboxQuery = infiniteQueryOptions({
  queryKey: ['notices', 'inbox'],
  queryFn: ({ pageParam: cursor, signal }) =>
    answer(inbox({ query: { limit: 50, ...(cursor && { cursor }) }, signal })),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});

export const unreadNoticesQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: ({ signal }) => answer(unreadNotices({ signal })),
  select: ({ unread }) => unread,
  staleTime: 30_000,
  refetchInterval: 60_000,
});
