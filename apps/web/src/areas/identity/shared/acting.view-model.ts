import type { HeldRole } from '../../../api/generated';

export const nameOf = ({ role, unitId }: HeldRole): string => `${role}@${unitId}`;

/** A choice that is held no longer is none. */
export function actingOf(
  assignments: readonly HeldRole[],
  choice: string | undefined,
): { chosen: HeldRole | undefined; acting: readonly HeldRole[] } {
  const chosen = assignments.find((assignment) => nameOf(assignment) === choice);
  return { chosen, acting: chosen ? [chosen] : assignments };
}
