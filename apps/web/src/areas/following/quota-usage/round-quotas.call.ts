import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { everyItem } from '../../../api/every-item';
import { quotaUsage } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** Of every unit of the round that the person may see. */
export const roundQuotasQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['quotas', roundId],
    queryFn: ({ signal }) =>
      everyItem((cursor) =>
        answer(
          quotaUsage({
            path: { roundId },
            query: { ...afterOwnWrites(), limit: 200, cursor },
            signal,
          }),
        ),
      ),
  });
