import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { roundProgress } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

export const roundProgressQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'progress'],
    queryFn: ({ signal }) => answer(roundProgress({ path: { roundId }, query: afterOwnWrites(), signal })),
  });
