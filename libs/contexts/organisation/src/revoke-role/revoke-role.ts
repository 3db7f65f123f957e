import { accepted, type Decision, rejected } from '#platform/event-sourcing';
import type { Role } from '../actor.js';
import { holdsRole, type Person, type PersonEvent } from '../person.js';

export interface RevokeRole {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly reason: string;
  readonly by: string;
}

export type RevokeRoleRejection =
  | { readonly code: 'PERSON_NOT_FOUND'; readonly personId: string }
  | { readonly code: 'OWN_ADMINISTRATION_KEPT'; readonly pointer: string };

/** Nobody takes the administration from themselves: somebody else must be left to give it back. */
export function revokeRole(command: RevokeRole, person: Person): Decision<PersonEvent, RevokeRoleRejection> {
  const { personId, role, by } = command;
  if (person.situation === 'Unknown') return rejected({ code: 'PERSON_NOT_FOUND', personId });
  if (!holdsRole(person, command)) return accepted();
  if (role === 'administrator' && by === personId)
    return rejected({ code: 'OWN_ADMINISTRATION_KEPT', pointer: '/role' });
  return accepted({ type: 'RoleRevoked', data: command });
}
