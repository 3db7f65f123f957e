import { accepted, type Decision, rejected } from '#platform/event-sourcing';
import type { Person, PersonEvent } from '../person.js';

export interface RegisterPerson {
  readonly personId: string;
  readonly displayName: string;
  readonly by: string;
}

export type RegisterPersonRejection = {
  readonly code: 'PERSON_ID_TAKEN';
  readonly pointer: string;
  readonly personId: string;
};

export function registerPerson(
  command: RegisterPerson,
  person: Person,
): Decision<PersonEvent, RegisterPersonRejection> {
  if (person.situation === 'Unknown') return accepted({ type: 'PersonRegistered', data: command });
  if (person.displayName === command.displayName) return accepted();
  return rejected({ code: 'PERSON_ID_TAKEN', pointer: '/personId', personId: command.personId });
}
