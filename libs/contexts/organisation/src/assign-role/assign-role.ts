import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import type { Role } from '../actor.js';
import { holdsRole, type Person, type PersonEvent } from '../person.js';
import type { UnitFacts } from '../unit.js';

export interface AssignRole {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly by: string;
}

export type AssignRoleRejection =
  | { readonly code: 'PERSON_NOT_FOUND'; readonly personId: string }
  | { readonly code: 'UNIT_NOT_FOUND'; readonly unitId: string; readonly pointer: string }
  | { readonly code: 'ROLE_NOT_FOR_PEOPLE'; readonly role: Role; readonly pointer: string };

export function assignRole(
  command: AssignRole,
  person: Person,
  unit: UnitFacts | undefined,
): Decision<PersonEvent, AssignRoleRejection> {
  const { personId, role, unitId } = command;
  if (person.situation === 'Unknown') return rejected({ code: 'PERSON_NOT_FOUND', personId });
  if (holdsRole(person, command)) return accepted();
  const rejections: AssignRoleRejection[] = [];
  if (role === 'automation') rejections.push({ code: 'ROLE_NOT_FOR_PEOPLE', role, pointer: '/role' });
  if (!unit) rejections.push({ code: 'UNIT_NOT_FOUND', unitId, pointer: '/unitId' });
  return unless(rejections, () => [{ type: 'RoleAssigned', data: command }]);
}
