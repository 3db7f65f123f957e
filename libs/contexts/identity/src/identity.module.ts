import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { firstPeople } from '#contexts/organisation';
import { UnitReader, UserNames } from '#contexts/organisation.module';
import type { Context } from '#platform/context';
import { accountLines } from './account-lines.vi.js';
import { GiveAccountEndpoint, GiveAccountHandler } from './give-account/give-account.endpoint.js';
import { GivenAccounts } from './give-account/given-accounts.service.js';
import { identity } from './identity.js';
import { seedAccounts } from './seed-accounts.service.js';
import { Accounts } from './session/accounts.adapter.js';
import { AuthGuard } from './session/auth-guard.service.js';
import { Attempts } from './session/attempts.adapter.js';
import { DeviceCookie, SessionCookie } from './session/host-cookie.adapter.js';
import { identityMigration, oneTimePasswordsMigration, signInsMigration } from './session/identity.table.js';
import { KnownDevices } from './session/known-devices.adapter.js';
import { OriginGuard, PublicOrigin } from './session/origin-guard.service.js';
import { Passwords } from './session/passwords.service.js';
import { SessionActors } from './session/session-actors.service.js';
import { SessionEndpoint } from './session/session.endpoint.js';
import { SessionLength, Sessions } from './session/sessions.adapter.js';
import { SignIns } from './session/sign-ins.service.js';
import { AccessLog } from './sign-in-log/access-log.adapter.js';
import { ForbiddenRequests } from './sign-in-log/forbidden-requests.adapter.js';
import { SignInLogEndpoint } from './sign-in-log/sign-in-log.endpoint.js';

export { seedAccounts } from './seed-accounts.service.js';
export { Accounts } from './session/accounts.adapter.js';
export { SessionActors } from './session/session-actors.service.js';

/** Accounts, and who is signed in. Guards every route of the application that imports it. */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [SessionEndpoint, GiveAccountEndpoint, SignInLogEndpoint],
  providers: [
    GiveAccountHandler,
    GivenAccounts,
    Accounts,
    Attempts,
    KnownDevices,
    SignIns,
    Passwords,
    Sessions,
    SessionActors,
    AccessLog,
    ForbiddenRequests,
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
    { provide: DeviceCookie, useValue: new DeviceCookie(publicOrigin) },
    { provide: PublicOrigin, useValue: { origin: publicOrigin } satisfies PublicOrigin },
  ],
  migrations: [identityMigration, signInsMigration, oneTimePasswordsMigration],
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
