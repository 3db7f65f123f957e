import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { everyItem } from '../../../api/every-item';
import { appraisalQueue } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** All of the round that lies at the home-affairs department. */
export const candidatesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['appraisals', 'candidates', roundId],
    queryFn: ({ signal }) =>
      everyItem((cursor) =>
        answer(
          appraisalQueue({
            query: { ...afterOwnWrites(), roundId, stage: 'home_affairs', order: 'unit', limit: 200, cursor },
            signal,
          }),
        ),
      ),
  });
