import { isInForce, type UnitFacts } from '#contexts/organisation';
import { dayOf } from '#platform/calendar';

export type UnitNotInForce = {
  readonly code: 'UNIT_NOT_IN_FORCE';
  readonly unitId: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly successors: readonly string[];
  readonly successorNames?: readonly string[];
};

/**
 * A dissolved unit opens nothing and submits nothing new; what it had submitted stays valid, and its successors
 * bring back what was returned (A-34b).
 */
export function unitNotInForce(unit: UnitFacts, at: string): readonly UnitNotInForce[] {
  const { unitId, name, validFrom, validTo, successors, successorNames } = unit;
  return isInForce(unit, dayOf(at))
    ? []
    : [
        {
          code: 'UNIT_NOT_IN_FORCE',
          unitId,
          name,
          validFrom,
          ...(validTo && { validTo }),
          successors,
          ...(successorNames && { successorNames }),
        },
      ];
}
