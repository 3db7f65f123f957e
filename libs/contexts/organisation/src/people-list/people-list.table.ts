import { Column, Entity, PrimaryColumn } from 'typeorm';
import { registerView } from '#platform/read-models';
import type { RoleAssignment } from '../actor.js';
import type { PersonEvent } from '../person.js';
import { type PersonRow, projectPerson } from './people-list.js';

@Entity({ name: 'people_list' })
export class PeopleListRow implements PersonRow {
  @PrimaryColumn('text') id: string;
  @Column({ type: 'text', name: 'display_name', collation: 'vi-x-icu' }) displayName: string;
  @Column('json') assignments: RoleAssignment[];
}

export const peopleListView = registerView<PeopleListRow>(
  {
    name: 'people-list',
    version: 1,
    handles: ['PersonRegistered', 'RoleAssigned', 'RoleRevoked'] satisfies PersonEvent['type'][],
    keys: ({ data }) => [(data as PersonEvent['data']).personId],
    project: (row, event) => projectPerson(row, event as unknown as PersonEvent) as PeopleListRow | undefined,
  },
  PeopleListRow,
);
