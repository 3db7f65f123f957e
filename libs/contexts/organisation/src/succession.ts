import type { Role, RoleAssignment } from './actor.js';
import type { UnitFacts } from './unit.js';

type Dissolved = Pick<UnitFacts, 'unitId' | 'successors'>;

const nominating: readonly Role[] = ['unit_officer', 'unit_head'];

/**
 * A-34b: what a dissolved unit has submitted stays its own and stays valid; its successors answer for it,
 * returns included.
 * Whoever nominates for a successor therefore holds the same role at the units that went before, over any
 * number of generations.
 */
export function withSuccession(
  assignments: readonly RoleAssignment[],
  dissolved: readonly Dissolved[],
): readonly RoleAssignment[] {
  const held = new Map(assignments.map((assignment) => [keyOf(assignment), assignment]));
  for (const { role, unitId } of held.values()) {
    if (!nominating.includes(role)) continue;
    for (const before of dissolved) {
      const inherited = { role, unitId: before.unitId };
      if (before.successors.includes(unitId) && !held.has(keyOf(inherited))) held.set(keyOf(inherited), inherited);
    }
  }
  return [...held.values()];
}

const keyOf = ({ role, unitId }: RoleAssignment): string => `${role} ${unitId}`;
