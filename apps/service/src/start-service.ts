import type { LoggerService } from '@nestjs/common';
import type { Environment } from '#platform/config';
import type { FirstPasswords } from '#platform/context';
import type { Clock } from '#platform/event-sourcing';
import { ViewProgress } from '#platform/read-models';
import { apiOptions } from './api-options.js';
import { answerTheLast } from './http/answer-the-last.js';
import { createApi } from './http/create-api.js';
import { prepareDatabase } from './database/prepare-database.js';
import { prepareInstallation } from './installation/prepare-installation.js';
import { QuietLogger } from './quiet-logger.js';
import { startJobs } from './jobs/start-jobs.js';
import { startWorker } from './jobs/start-worker.js';
import { openDatabase } from './database/database.js';

export interface Service {
  readonly origin: string;
  /** Of the service role. */
  readonly databaseUrl: string;
  /** Lines to show once, such as passwords that nobody has seen yet. */
  readonly firstWords: readonly string[];
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly clock: Clock;
  readonly logger?: LoggerService | false;
  readonly passwords: FirstPasswords;
}

const warnings = new QuietLogger({ logLevels: ['fatal', 'error', 'warn'] });

/** Database, api and worker in this process. It answers at once; this resolves when everything can be used. */
export async function startService(
  environment: Environment,
  { clock, logger = warnings, passwords }: ServiceOptions,
): Promise<Service> {
  const database = await openDatabase(environment);
  await prepareDatabase(database);
  const app = await createApi(await apiOptions(environment, database.url, clock), logger);
  await app.listen(environment.port, environment.host);
  const worker = await startWorker(app, database.url);
  const firstWords = await prepareInstallation(app, { demo: environment.demo, passwords });
  await app.get(ViewProgress).untilLive();
  const jobs = startJobs(app, environment, database.url);
  return {
    origin: (await app.getUrl()).replace(/\/$/, ''),
    databaseUrl: database.url,
    firstWords,
    async stop() {
      await answerTheLast(app);
      await jobs.stop();
      await worker.stop();
      await app.close();
      await database.stop();
    },
  };
}
