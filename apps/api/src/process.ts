import { type Environment, InvalidEnvironment, readEnvironment } from '#platform/config';

/** Runs a service process until a signal: an error ends it with a message, a signal with everything closed. */
export async function runProcess(start: (environment: Environment) => Promise<{ stop(): Promise<void> }>): Promise<void> {
  try {
    const service = await start(readEnvironment());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void service.stop().then(() => process.exit(0)));
  } catch (error) {
    console.error(error instanceof InvalidEnvironment ? error.message : error);
    process.exit(1);
  }
}

/** The server that api and worker share. @throws Error that says which variables to set */
export function sharedDatabase({ database }: Environment): NonNullable<Environment['database']> {
  if (!database) throw new Error('DATABASE_URL và DATABASE_ADMIN_URL: api và worker chạy riêng cần một máy chủ PostgreSQL chung / separate processes need a PostgreSQL server');
  return database;
}
