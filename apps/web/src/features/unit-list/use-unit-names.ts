import { useQuery } from '@tanstack/react-query';
import { unitListQuery } from './api/unit-list';

/** The name of a unit by its id; the id itself until the names have come. */
export function useUnitNames(): (unitId: string) => string {
  const { data } = useQuery({ ...unitListQuery, select: (units) => new Map(units.map(({ unitId, name }) => [unitId, name])) });
  return (unitId) => data?.get(unitId) ?? unitId;
}
