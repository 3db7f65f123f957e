import { unreachable } from '#platform/event-sourcing';
import type { UnitEvent, UnitFacts } from '../unit.js';

export interface UnitRow extends Omit<UnitFacts, 'unitId' | 'validTo'> {
  readonly id: string;
  readonly validTo: string | null;
}

export function projectUnit(row: UnitRow | undefined, event: UnitEvent): UnitRow | undefined {
  switch (event.type) {
    case 'UnitRegistered': {
      const { unitId, name, category, validFrom, validTo } = event.data;
      return { id: unitId, name, category, validFrom, validTo: validTo ?? null, successors: [] };
    }
    case 'UnitDissolved':
      return row && { ...row, validTo: event.data.on, successors: event.data.successors };
    default:
      return unreachable(event);
  }
}
