import { type Decider, type DomainEvent, type EventCatalogue, unreachable } from '#platform/event-sourcing';
import type { Actor, Role, RoleAssignment } from './actor.js';

export type PersonEvent =
  | DomainEvent<'PersonRegistered', { personId: string; displayName: string; by: string }>
  | DomainEvent<'RoleAssigned', { personId: string; role: Role; unitId: string; by: string }>
  | DomainEvent<'RoleRevoked', { personId: string; role: Role; unitId: string; reason: string; by: string }>;

export const personCatalogue: EventCatalogue<PersonEvent> = {
  PersonRegistered: { version: 1, meaning: 'A person who works with the service became known.' },
  RoleAssigned: { version: 1, meaning: 'A person received a role at a unit.' },
  RoleRevoked: { version: 1, meaning: 'A person lost a role at a unit, at once.' },
};

export type Person = { readonly situation: 'Unknown' } | RegisteredPerson;

export interface RegisteredPerson extends Actor {
  readonly situation: 'Registered';
}

export const personStream = (personId: string): string => `person-${personId}`;

export const personDecider: Decider<Person, PersonEvent> = { initial: { situation: 'Unknown' }, evolve };

export const personAggregate = { decider: personDecider, catalogue: personCatalogue };

export const holdsRole = (person: RegisteredPerson, { role, unitId }: RoleAssignment): boolean =>
  person.assignments.some((assignment) => assignment.role === role && assignment.unitId === unitId);

function evolve(person: Person, event: PersonEvent): Person {
  switch (event.type) {
    case 'PersonRegistered': {
      const { personId, displayName } = event.data;
      return { situation: 'Registered', personId, displayName, assignments: [] };
    }
    case 'RoleAssigned': {
      const { role, unitId } = event.data;
      const registered = assertRegistered(person);
      return { ...registered, assignments: [...registered.assignments, { role, unitId }] };
    }
    case 'RoleRevoked': {
      const { role, unitId } = event.data;
      const registered = assertRegistered(person);
      return {
        ...registered,
        assignments: registered.assignments.filter((held) => held.role !== role || held.unitId !== unitId),
      };
    }
    default:
      return unreachable(event);
  }
}

function assertRegistered(person: Person): RegisteredPerson {
  if (person.situation === 'Unknown') throw new Error('A role was given to a person who was never registered');
  return person;
}
