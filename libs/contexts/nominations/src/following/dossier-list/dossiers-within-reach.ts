import type { Actor, Role } from '#contexts/organisation';

/** Which dossiers a person may find in the list at all, told by role; the round has the last word on each. */
export interface Reach {
  readonly ownUnits: readonly string[];
  readonly submitted: boolean;
  readonly atHomeAffairs: boolean;
  readonly atChairman: boolean;
}

export function reachOf({ assignments }: Actor): Reach {
  const has = (...some: Role[]) => assignments.some(({ role }) => some.includes(role));
  const ownUnits = assignments
    .filter(({ role }) => role === 'unit_officer' || role === 'unit_head')
    .map(({ unitId }) => unitId);
  return {
    ownUnits: [...new Set(ownUnits)],
    submitted: has('education_appraiser'),
    atHomeAffairs: has('home_affairs_appraiser', 'council_secretary'),
    atChairman: has('chairman'),
  };
}
