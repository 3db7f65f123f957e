import type { UnitItem } from '../../../api/generated';
import { matching } from '../../../ui/fields/matching';

export interface UnitFilter {
  readonly text?: string;
  readonly category?: UnitItem['category'];
  readonly standing?: 'active' | 'ended';
}

/**
 * Units by a part of their name, without accents if need be. One with a last day counts as ended: the service
 * says so, no clock.
 */
export function findUnits(
  units: readonly UnitItem[],
  { text = '', category, standing }: UnitFilter,
): readonly UnitItem[] {
  const wanted = units.filter(
    (unit) =>
      (category === undefined || unit.category === category) &&
      (standing === undefined || (unit.validTo === undefined) === (standing === 'active')),
  );
  return matching(
    wanted.map((unit) => ({ label: unit.name, unit })),
    text,
  ).map(({ unit }) => unit);
}
