import path from 'node:path';
import { ConsoleLogger, type LoggerService } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Accounts, type NewAccount, seedDemo } from '#contexts/organisation.module';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import type { Environment } from '#platform/config';
import { migrate } from '#platform/database';
import { Clock } from '#platform/event-sourcing';
import { ViewProgress } from '#platform/read-models';
import { createApi } from '../../api/src/create-api.js';
import { openEventStore } from '../../api/src/open-event-store.js';
import { startWorker } from '../../worker/src/start-worker.js';
import { openDatabase } from './database.js';
import { migrations } from './migrations.js';

export interface Service {
  readonly origin: string;
  /** Of the service role. */
  readonly databaseUrl: string;
  /** Made by this start, with passwords that are shown nowhere else. */
  readonly newAccounts: readonly NewAccount[];
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly clock: Clock;
  readonly logger?: LoggerService | false;
  readonly newPassword?: () => string;
}

/** Database, api and worker in this process; resolves when everything can be used. */
export async function startService(environment: Environment, { clock, logger = new ConsoleLogger({ json: true, logLevels: ['fatal', 'error', 'warn'] }), newPassword }: ServiceOptions): Promise<Service> {
  const database = await openDatabase(environment);
  await migrate({ adminUrl: database.adminUrl, serviceUrl: database.url, migrations });
  const app = await createApi(
    {
      databaseUrl: database.url,
      eventStore: await openEventStore(database.url),
      clock,
      publicOrigin: environment.publicOrigin,
      session: environment.session,
      attachments: { directory: path.join(environment.dataDirectory, 'attachments'), ...environment.attachments },
    },
    logger,
  );
  await app.init();
  const worker = await startWorker(app, database.url);
  const commands = app.get(CommandBus);
  const now = clock.now();
  const newAccounts = environment.demo ? await seedDemo({ commands, accounts: app.get(Accounts), now, newPassword }) : [];
  await seedProgrammes({ commands, rounds: app.get(RoundReader), now });
  await app.get(ViewProgress).untilLive();
  await app.listen(environment.port, environment.host);
  return {
    origin: (await app.getUrl()).replace(/\/$/, ''),
    databaseUrl: database.url,
    newAccounts,
    async stop() {
      await worker.stop();
      await app.close();
      await database.stop();
    },
  };
}
