import { useQuery } from '@tanstack/react-query';
import type { UnitItem } from '../../../api/generated';
import { unitListQuery } from '../unit-list/unit-list.call';

const namesById = (units: readonly UnitItem[]): ReadonlyMap<string, string> =>
  new Map(units.map(({ unitId, name }) => [unitId, name]));

/** The name of a unit by its id; the id itself until the names have come. */
export function useUnitNames(): (unitId: string) => string {
  const { data } = useQuery({ ...unitListQuery, select: namesById });
  return (unitId) => data?.get(unitId) ?? unitId;
}
