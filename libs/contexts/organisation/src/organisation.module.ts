import { Global, Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import type { Context } from '#platform/context';
import { AssignRoleEndpoint, AssignRoleHandler } from './assign-role/assign-role.endpoint.js';
import { DissolveUnitEndpoint, DissolveUnitHandler } from './dissolve-unit/dissolve-unit.endpoint.js';
import { DissolvedUnits } from './dissolved-units.adapter.js';
import { OrganisationDecisions } from './organisation-decisions.service.js';
import { organisation } from './organisation.js';
import { PeopleListEndpoint } from './people-list/people-list.endpoint.js';
import { peopleListView } from './people-list/people-list.table.js';
import { PeopleAtUnits } from './people-at-units.adapter.js';
import { PermissionMatrixEndpoint } from './permission-matrix/permission-matrix.endpoint.js';
import { PersonReader } from './person-reader.service.js';
import { RegisterPersonEndpoint, RegisterPersonHandler } from './register-person/register-person.endpoint.js';
import { RegisterUnitEndpoint, RegisterUnitHandler } from './register-unit/register-unit.endpoint.js';
import { RevokeRoleEndpoint, RevokeRoleHandler } from './revoke-role/revoke-role.endpoint.js';
import { seedOrganisation } from './seed-organisation.service.js';
import { UnitListEndpoint } from './unit-list/unit-list.endpoint.js';
import { unitListView } from './unit-list/unit-list.table.js';
import { UnitReader } from './unit-reader.service.js';

export { AssignRoleCommand } from './assign-role/assign-role.endpoint.js';
export { RegisterPersonCommand } from './register-person/register-person.endpoint.js';
export { seedOrganisation } from './seed-organisation.service.js';
export { PermissionTable } from './permission-table.service.js';
export { PeopleAtUnits } from './people-at-units.adapter.js';
export { PersonReader } from './person-reader.service.js';
export { UnitReader } from './unit-reader.service.js';
export { UserNames } from './user-names.service.js';

/** Units, people and their roles. */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [
    RegisterUnitEndpoint,
    DissolveUnitEndpoint,
    UnitListEndpoint,
    RegisterPersonEndpoint,
    AssignRoleEndpoint,
    RevokeRoleEndpoint,
    PeopleListEndpoint,
    PermissionMatrixEndpoint,
  ],
  providers: [
    RegisterUnitHandler,
    DissolveUnitHandler,
    RegisterPersonHandler,
    AssignRoleHandler,
    RevokeRoleHandler,
    OrganisationDecisions,
    DissolvedUnits,
    PersonReader,
    PeopleAtUnits,
    UnitReader,
  ],
  exports: [PersonReader, PeopleAtUnits, UnitReader],
})
export class OrganisationModule {}

export const context = {
  ...organisation,
  module: OrganisationModule,
  views: [unitListView, peopleListView],
  seed: async (services, { now, demo }) => {
    await seedOrganisation({ commands: services.get(CommandBus), now, demo });
    return [];
  },
} satisfies Context;
