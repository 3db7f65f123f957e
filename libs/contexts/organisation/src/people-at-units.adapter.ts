import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from './actor.js';
import { PeopleListRow } from './people-list/people-list.table.js';
import { DissolvedUnits } from './dissolved-units.adapter.js';
import { withSuccession } from './succession.js';

interface Wanted {
  readonly roles: readonly Role[];
  readonly unitIds: readonly string[] | 'all';
  readonly exceptUnitIds?: readonly string[];
}

/** Who answers for a unit now, as successor too. */
@Injectable()
export class PeopleAtUnits {
  constructor(
    private readonly database: DataSource,
    private readonly dissolved: DissolvedUnits,
  ) {}

  /** Ids of the people who hold one of the roles at one of the units. */
  async holding({ roles, unitIds, exceptUnitIds = [] }: Wanted): Promise<readonly string[]> {
    const [people, dissolved] = await Promise.all([
      this.database.getRepository(PeopleListRow).find(),
      this.dissolved.all(),
    ]);
    const meant = (unitId: string) =>
      (unitIds === 'all' || unitIds.includes(unitId)) && !exceptUnitIds.includes(unitId);
    return people
      .filter(({ assignments }) =>
        withSuccession(assignments, dissolved).some(({ role, unitId }) => roles.includes(role) && meant(unitId)),
      )
      .map(({ id }) => id);
  }
}
