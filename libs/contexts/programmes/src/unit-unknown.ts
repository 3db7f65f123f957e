import type { UnitFacts } from '#contexts/organisation';

export type UnitUnknown = { readonly code: 'UNIT_NOT_FOUND'; readonly pointer: string; readonly unitId: string };

export function unitUnknown(unit: UnitFacts | undefined, unitId: string): readonly UnitUnknown[] {
  return unit ? [] : [{ code: 'UNIT_NOT_FOUND', pointer: '/unitId', unitId }];
}
