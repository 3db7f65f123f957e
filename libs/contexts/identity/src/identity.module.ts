import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { firstPeople } from '#contexts/organisation';
import { UnitReader, UserNames } from '#contexts/organisation.module';
import type { Context } from '#platform/context';
import { accountLines } from './account-lines.vi.js';
import { GiveAccountEndpoint, GiveAccountHandler } from './give-account/give-account.endpoint.js';
import { identity } from './identity.js';
import { seedAccounts } from './seed-accounts.service.js';
import { Accounts } from './session/accounts.adapter.js';
import { AuthGuard } from './session/auth-guard.service.js';
import { identityMigration } from './session/identity.table.js';
import { OriginGuard, PublicOrigin } from './session/origin-guard.service.js';
import { SessionActors } from './session/session-actors.service.js';
import { SessionCookie } from './session/session-cookie.adapter.js';
import { SessionEndpoint } from './session/session.endpoint.js';
import { SessionLength, Sessions } from './session/sessions.adapter.js';

export { seedAccounts } from './seed-accounts.service.js';
export { Accounts } from './session/accounts.adapter.js';
export { SessionActors } from './session/session-actors.service.js';

/** Accounts, and who is signed in. Guards every route of the application that imports it. */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [SessionEndpoint, GiveAccountEndpoint],
  providers: [
    GiveAccountHandler,
    Accounts,
    Sessions,
    SessionActors,
    { provide: UserNames, useExisting: Accounts },
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useClass: AuthGuard },
  ],
  exports: [Accounts, SessionActors, UserNames],
})
export class IdentityModule {}

export const context = {
  ...identity,
  module: IdentityModule,
  given: ({ publicOrigin, session }) => [
    { provide: SessionLength, useValue: { idleMinutes: 60, ...session } satisfies SessionLength },
    { provide: SessionCookie, useValue: new SessionCookie(publicOrigin) },
    { provide: PublicOrigin, useValue: { origin: publicOrigin } satisfies PublicOrigin },
  ],
  migrations: [identityMigration],
  seed: async (services, { demo, passwords }) =>
    accountLines(
      await seedAccounts({
        people: firstPeople(demo),
        accounts: services.get(Accounts),
        units: services.get(UnitReader),
        passwords,
      }),
    ),
} satisfies Context;
