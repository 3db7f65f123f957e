import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { appraisalQueue, type AppraisalQueueData } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

export type QueueFilters = Pick<
  NonNullable<AppraisalQueueData['query']>,
  'roundId' | 'unitId' | 'stage' | 'claim' | 'daysLeftAtMost' | 'order'
>;

export const appraisalQueueQuery = (filters: QueueFilters) =>
  infiniteQueryOptions({
    queryKey: ['appraisals', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(appraisalQueue({ query: { ...afterOwnWrites(), ...filters, limit: 100, cursor }, signal })),
    getNextPageParam: ({ next }) => next,
  });
