import { unreachable } from '#platform/event-sourcing';
import type { RoleAssignment } from '../actor.js';
import type { PersonEvent } from '../person.js';

export interface PersonRow {
  readonly id: string;
  readonly displayName: string;
  readonly assignments: readonly RoleAssignment[];
}

export function projectPerson(row: PersonRow | undefined, event: PersonEvent): PersonRow | undefined {
  switch (event.type) {
    case 'PersonRegistered':
      return { id: event.data.personId, displayName: event.data.displayName, assignments: [] };
    case 'RoleAssigned': {
      const { role, unitId } = event.data;
      return row && { ...row, assignments: [...row.assignments, { role, unitId }] };
    }
    case 'RoleRevoked': {
      const { role, unitId } = event.data;
      return (
        row && { ...row, assignments: row.assignments.filter((held) => held.role !== role || held.unitId !== unitId) }
      );
    }
    default:
      return unreachable(event);
  }
}
