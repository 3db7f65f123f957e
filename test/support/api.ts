import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Accounts, seedAccounts } from '#contexts/identity.module';
import { firstPeople, type Role } from '#contexts/organisation';
import { AssignRoleCommand, RegisterPersonCommand, seedOrganisation, UnitReader } from '#contexts/organisation.module';
import { EventStore, PostgresEventStore, SharedEventStore } from '#platform/event-store';
import { ViewProgress } from '#platform/read-models';
import { v4 } from 'uuid';
import type { ApiOptions } from '../../apps/service/src/api-options.js';
import { createApi } from '../../apps/service/src/http/create-api.js';
import { startWorker, type Worker } from '../../apps/service/src/jobs/start-worker.js';
import { Client } from './client.js';
import { freshDatabase, type TestDatabase } from './database.js';
import { TravelledClock } from './travelled-clock.js';

const password = 'mat khau chi de thu';
const founder = {
  personId: 'automation:tests',
  displayName: 'Tests',
  assignments: [{ role: 'administrator', unitId: 'bang-vang' }],
} as const;

/** The whole service on a port of its own with an empty database, the units of Hà Nội, and a clock that can travel. */
export class ApiUnderTest {
  private readonly clients = new Map<string, Promise<Client>>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly origin: string,
    readonly clock: TravelledClock,
    readonly database: TestDatabase,
    readonly worker: Worker,
    readonly close: () => Promise<void>,
    private readonly attachments: string,
    private readonly nameOf: (personId: string) => string,
  ) {}

  static async start({
    database: givenDatabase,
    nameOf = (personId) => `Người ${personId}`,
    ...given
  }: Partial<ApiOptions> & {
    clock?: TravelledClock;
    database?: TestDatabase;
    nameOf?: (personId: string) => string;
  } = {}): Promise<ApiUnderTest> {
    const clock = given.clock ?? new TravelledClock();
    const database = givenDatabase ?? (await freshDatabase());
    const directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-attachments-'));
    const app = await createApi(
      {
        databaseUrl: database.serviceUrl,
        eventStore:
          given.eventStore ?? new SharedEventStore(new PostgresEventStore({ connectionString: database.serviceUrl })),
        publicOrigin: 'http://127.0.0.1',
        session: { hours: 1e6, idleMinutes: 6e7 }, // journeys travel for years
        attachments: { directory, maxBytes: 5 * 1024 * 1024, maxPerDossier: 100 },
        ...given,
        clock,
      },
      false,
    );
    await app.listen(0, '127.0.0.1');
    const worker = await startWorker(app, database.serviceUrl);
    await seedOrganisation({ commands: app.get(CommandBus), now: clock.now(), demo: true });
    await seedAccounts({
      people: firstPeople(true),
      accounts: app.get(Accounts),
      units: app.get(UnitReader),
      passwords: { of: () => password, isUnshown: () => false },
    });
    await app.get(ViewProgress).untilLive();
    const close = async () => {
      await worker.stop();
      await app.close();
      await rm(directory, { recursive: true, force: true });
    };
    return new ApiUnderTest(
      app,
      (await app.getUrl()).replace(/\/$/, ''),
      clock,
      database,
      worker,
      close,
      directory,
      nameOf,
    );
  }

  get events(): EventStore {
    return this.app.get(EventStore);
  }

  /** The names of all that is kept of files, sorted; uploads under way are not. */
  async keptFiles(): Promise<readonly string[]> {
    const entries = await readdir(this.attachments, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(path.join(this.attachments, 'uploads')))
      .map(({ name }) => name)
      .sort();
  }

  /** Somebody who is not signed in. */
  stranger(): Client {
    return new Client(this.origin);
  }

  /** A person with this role at this unit, signed in; the same person each time unless `who` names another. */
  as(role: Role, unitId: string, who = ''): Promise<Client> {
    const personId = [role.replaceAll('_', '-'), unitId, who].filter(Boolean).join('-');
    const client = this.clients.get(personId) ?? this.engage(personId, role, unitId);
    this.clients.set(personId, client);
    return client;
  }

  administrator(): Promise<Client> {
    return this.as('administrator', 'bang-vang');
  }

  async engage(personId: string, role: Role, unitId: string): Promise<Client> {
    const commands = this.app.get(CommandBus);
    const by = founder.personId;
    const context = () => ({
      commandId: v4(),
      correlationId: v4(),
      causationId: v4(),
      at: this.clock.now().toISOString(),
      actor: by,
    });
    await commands.execute(
      new RegisterPersonCommand({ personId, displayName: this.nameOf(personId), by }, founder, context()),
    );
    await commands.execute(new AssignRoleCommand({ personId, role, unitId, by }, founder, context()));
    await this.app.get(Accounts).give(personId, personId, password);
    const client = this.stranger();
    const { status } = await client.signIn(personId, password);
    if (status !== 204) throw new Error(`${personId} could not sign in: ${status}`);
    return client;
  }

  /** Of everybody whom `as` or the demo seed has made. */
  readonly password = password;
}
