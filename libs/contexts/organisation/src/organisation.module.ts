import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import type { Context } from '#platform/context';
import { accountLines } from './account-lines.vi.js';
import { AssignRoleEndpoint, AssignRoleHandler } from './assign-role/assign-role.endpoint.js';
import { DissolveUnitEndpoint, DissolveUnitHandler } from './dissolve-unit/dissolve-unit.endpoint.js';
import { GiveAccountEndpoint, GiveAccountHandler } from './give-account/give-account.endpoint.js';
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
import { Accounts } from './session/accounts.adapter.js';
import { AuthGuard } from './session/auth-guard.service.js';
import { identityMigration } from './session/identity.table.js';
import { DissolvedUnits } from './session/dissolved-units.adapter.js';
import { OriginGuard, PublicOrigin } from './session/origin-guard.service.js';
import { SessionActors } from './session/session-actors.service.js';
import { SessionCookie } from './session/session-cookie.adapter.js';
import { SessionEndpoint } from './session/session.endpoint.js';
import { SessionLength, Sessions } from './session/sessions.adapter.js';
import { seedOrganisation } from './seed-organisation.service.js';
import { UnitListEndpoint } from './unit-list/unit-list.endpoint.js';
import { unitListView } from './unit-list/unit-list.table.js';
import { UnitReader } from './unit-reader.service.js';

export { AssignRoleCommand } from './assign-role/assign-role.endpoint.js';
export { RegisterPersonCommand } from './register-person/register-person.endpoint.js';
export { seedOrganisation } from './seed-organisation.service.js';
export { PermissionTable } from './permission-table.service.js';
export { Accounts } from './session/accounts.adapter.js';
export { SessionActors } from './session/session-actors.service.js';
export { PeopleAtUnits } from './people-at-units.adapter.js';
export { PersonReader } from './person-reader.service.js';
export { UnitReader } from './unit-reader.service.js';

/** Units, people, their roles, and who is signed in. Guards every route of the application that imports it. */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [
    SessionEndpoint,
    RegisterUnitEndpoint,
    DissolveUnitEndpoint,
    UnitListEndpoint,
    RegisterPersonEndpoint,
    AssignRoleEndpoint,
    RevokeRoleEndpoint,
    GiveAccountEndpoint,
    PeopleListEndpoint,
    PermissionMatrixEndpoint,
  ],
  providers: [
    RegisterUnitHandler,
    DissolveUnitHandler,
    RegisterPersonHandler,
    AssignRoleHandler,
    RevokeRoleHandler,
    GiveAccountHandler,
    OrganisationDecisions,
    Accounts,
    Sessions,
    DissolvedUnits,
    SessionActors,
    PersonReader,
    PeopleAtUnits,
    UnitReader,
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useClass: AuthGuard },
  ],
  exports: [PersonReader, PeopleAtUnits, UnitReader, Accounts, SessionActors],
})
export class OrganisationModule {}

export const context = {
  ...organisation,
  module: OrganisationModule,
  given: ({ publicOrigin, session }) => [
    { provide: SessionLength, useValue: { idleMinutes: 60, ...session } satisfies SessionLength },
    { provide: SessionCookie, useValue: new SessionCookie(publicOrigin) },
    { provide: PublicOrigin, useValue: { origin: publicOrigin } satisfies PublicOrigin },
  ],
  views: [unitListView, peopleListView],
  migrations: [identityMigration],
  seed: async (services, start) =>
    accountLines(
      await seedOrganisation({ commands: services.get(CommandBus), accounts: services.get(Accounts), ...start }),
    ),
} satisfies Context;
