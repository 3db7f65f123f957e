import { type Environment, readEnvironment } from '#platform/config';
import { type Database, joinDatabase } from '../../service/src/database/database.js';

/** Runs a tool on the installation's events. Its result is the exit code of the process. */
export async function withDatabase(
  use: (database: Database, environment: Environment) => Promise<number>,
): Promise<void> {
  const environment = readEnvironment();
  const database = await joinDatabase(environment);
  try {
    process.exitCode = await use(database, environment);
  } finally {
    await database.stop();
  }
}
