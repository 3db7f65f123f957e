import { useInfiniteQuery } from '@tanstack/react-query';
import { appraisalQueueQuery } from './appraisal-queue.call';
import { filtersOf, type QueueSearch } from './queue-search';

/** The queue as the address filters it, as far as it has been read. */
export const useQueue = (search: QueueSearch) =>
  useInfiniteQuery({
    ...appraisalQueueQuery(filtersOf(search)),
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
