import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { type UnitItem, unitList } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** Every unit, dissolved ones too: names of old dossiers come from here. */
export const unitListQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => everyUnit(signal),
  staleTime: 10 * 60_000,
});

async function everyUnit(signal: AbortSignal): Promise<readonly UnitItem[]> {
  const units: UnitItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await answer(unitList({ query: { ...afterOwnWrites(), limit: 200, cursor }, signal, throwOnError: true }));
    units.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return units;
}
