import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import type { Unit, UnitEvent } from '../unit.js';

export interface DissolveUnit {
  readonly unitId: string;
  /** yyyy-mm-dd, the last day of its existence */
  readonly on: string;
  readonly successors: readonly string[];
  /** The resolution that ends it. */
  readonly document: string;
  readonly by: string;
}

export type DissolveUnitRejection =
  | { readonly code: 'UNIT_NOT_FOUND'; readonly unitId: string }
  | { readonly code: 'UNIT_ALREADY_DISSOLVED'; readonly on: string; readonly document: string }
  | {
      readonly code: 'UNIT_ENDS_BEFORE_IT_BEGINS';
      readonly pointer: string;
      readonly validFrom: string;
      readonly validTo: string;
    }
  | { readonly code: 'UNIT_SUCCEEDS_ITSELF'; readonly pointer: string };

export function dissolveUnit(command: DissolveUnit, unit: Unit): Decision<UnitEvent, DissolveUnitRejection> {
  const { unitId, on, successors, document } = command;
  if (unit.situation === 'Unknown') return rejected({ code: 'UNIT_NOT_FOUND', unitId });
  if (unit.situation === 'Dissolved') {
    const same = unit.validTo === on && unit.document === document && unit.successors.join() === successors.join();
    return same ? accepted() : rejected({ code: 'UNIT_ALREADY_DISSOLVED', on: unit.validTo!, document: unit.document });
  }
  const rejections: DissolveUnitRejection[] = [];
  if (on < unit.validFrom)
    rejections.push({ code: 'UNIT_ENDS_BEFORE_IT_BEGINS', pointer: '/on', validFrom: unit.validFrom, validTo: on });
  if (successors.includes(unitId)) rejections.push({ code: 'UNIT_SUCCEEDS_ITSELF', pointer: '/successors' });
  return unless(rejections, () => [{ type: 'UnitDissolved', data: command }]);
}
