import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import type { Unit, UnitCategory, UnitEvent } from '../unit.js';

export interface RegisterUnit {
  readonly unitId: string;
  readonly name: string;
  readonly category: UnitCategory;
  /** yyyy-mm-dd */
  readonly validFrom: string;
  /** yyyy-mm-dd, the last day */
  readonly validTo?: string;
  readonly by: string;
}

export type RegisterUnitRejection =
  | { readonly code: 'UNIT_ID_TAKEN'; readonly pointer: string; readonly unitId: string }
  | {
      readonly code: 'UNIT_ENDS_BEFORE_IT_BEGINS';
      readonly pointer: string;
      readonly validFrom: string;
      readonly validTo: string;
    };

export function registerUnit(command: RegisterUnit, unit: Unit): Decision<UnitEvent, RegisterUnitRejection> {
  const { unitId, name, category, validFrom, validTo } = command;
  if (unit.situation !== 'Unknown') {
    const same =
      unit.name === name &&
      unit.category === category &&
      unit.validFrom === validFrom &&
      (unit.situation === 'Dissolved' || unit.validTo === validTo);
    return same ? accepted() : rejected({ code: 'UNIT_ID_TAKEN', pointer: '/unitId', unitId });
  }
  const backwards =
    validTo !== undefined && validTo < validFrom
      ? [{ code: 'UNIT_ENDS_BEFORE_IT_BEGINS', pointer: '/validTo', validFrom, validTo } as const]
      : [];
  return unless(backwards, () => [{ type: 'UnitRegistered', data: command }]);
}
