import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { quotaUsage } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';
import type { UnitQuotaShown } from '../shared/unit-quota';

/** Of one unit in one round; `null` where the unit has taken no place yet. */
export const unitQuotaQuery = (roundId: string, unitId: string) =>
  queryOptions({
    queryKey: ['quotas', roundId, unitId],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        quotaUsage({ path: { roundId }, query: { ...afterOwnWrites(), unit: unitId }, signal }),
      );
      return (items[0] as UnitQuotaShown | undefined) ?? null;
    },
  });
