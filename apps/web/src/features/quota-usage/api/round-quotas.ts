import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { quotaUsage, type UnitQuota } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** Of every unit of the round that the person may see. */
export const roundQuotasQuery = (roundId: string) => queryOptions({ queryKey: ['quotas', roundId], queryFn: ({ signal }) => ofEveryUnit(roundId, signal) });

async function ofEveryUnit(roundId: string, signal: AbortSignal): Promise<readonly UnitQuota[]> {
  const units: UnitQuota[] = [];
  let cursor: string | undefined;
  do {
    const page = await answer(quotaUsage({ path: { roundId }, query: { ...afterOwnWrites(), limit: 200, cursor }, signal, throwOnError: true }));
    units.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return units;
}
