import { readEnvironment } from '#platform/config';
import { type Database, joinDatabase } from '../../standalone/src/database.js';

/** Runs a tool on the installation's events. Its result is the exit code of the process. */
export async function withDatabase(use: (database: Database) => Promise<number>): Promise<void> {
  const database = await joinDatabase(readEnvironment());
  try {
    process.exitCode = await use(database);
  } finally {
    await database.stop();
  }
}
