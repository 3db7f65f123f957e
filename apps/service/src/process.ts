import { CannotMigrate } from '#platform/database';
import { type Environment, InvalidEnvironment, readEnvironment } from '#platform/config';
import { markAsRunning } from './running-mark.js';

/** Runs a service process until a signal: an error ends it with a message, a signal with everything closed. */
export async function runProcess(
  start: (environment: Environment) => Promise<{ stop(): Promise<void> }>,
): Promise<void> {
  markAsRunning();
  try {
    const service = await start(readEnvironment());
    let stopping: Promise<void> | undefined;
    const stop = () => void (stopping ??= service.stop().then(() => process.exit(0)));
    // Windows knows no SIGTERM, and sends SIGBREAK for Ctrl+Break and from service managers
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) process.once(signal, stop);
    if (process.env.npm_lifecycle_event) whenParentEnds(stop);
  } catch (error) {
    console.error(inPlainWords(error));
    process.exit(1);
  }
}

/** npm passes SIGTERM to the shell between it and this process; that one ends without a word to us. */
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 200);
}

/** Why the service does not start, in words for the person who starts it. */
export class CannotStart extends Error {}

/** Ends a process that cannot go on: whoever supervises it starts it anew. */
export function endProcess(words: string): never {
  console.error(words);
  process.exit(1);
}

/** A fault of the surroundings in one sentence, a fault of ours with all that is known of it. */
function inPlainWords(error: unknown): unknown {
  const inWords = [InvalidEnvironment, CannotStart, CannotMigrate];
  if (error instanceof Error && inWords.some((kind) => error instanceof kind)) return error.message;
  const { code, port } = error as { readonly code?: string; readonly port?: number };
  if (code === 'EADDRINUSE')
    return `Cổng ${port} đang được một chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn cổng khác, ví dụ PORT=3001 / port ${port} is in use.`;
  if (code === 'EACCES' && port !== undefined)
    return `Không được phép mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên, ví dụ PORT=3001 / permission denied for port ${port}.`;
  return error;
}

/** The server that api and worker share. @throws CannotStart that says which variables to set */
export function sharedDatabase({ database }: Environment): NonNullable<Environment['database']> {
  if (!database)
    throw new CannotStart(
      'DATABASE_URL: api và worker chạy riêng cần một máy chủ PostgreSQL chung / separate processes need a PostgreSQL server',
    );
  return database;
}
