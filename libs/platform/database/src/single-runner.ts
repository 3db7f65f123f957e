import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { setSession } from './session.js';

export interface SingleRunnerOptions {
  /** Milliseconds between two attempts to get a lock; default 1000. */
  readonly retryAfter?: number;
  /** Told when the database is away or a task fails; the next attempt follows. */
  readonly onFailure?: (name: string, error: unknown) => void;
}

/**
 * Lets named tasks run in one process at a time: each holds a lock of one database connection, which the death of the
 * process releases, so that another process takes over within seconds.
 */
export class SingleRunner {
  private readonly stopping = new AbortController();
  private readonly contenders: Promise<void>[] = [];
  private connecting: Promise<Connection> | undefined;

  constructor(
    private readonly url: string,
    private readonly options: SingleRunnerOptions = {},
  ) {}

  /**
   * Runs the task as often as this process gets the lock. The signal says that the lock is gone or `stop` was
   * called.
   */
  run(name: string, task: (signal: AbortSignal) => Promise<void>): void {
    this.contenders.push(this.contend(name, task));
  }

  /** Resolves when every task has ended; the locks are free then. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.contenders);
    const connection = await this.connecting?.catch(() => undefined);
    await connection?.client.end().catch(() => undefined);
  }

  private async contend(name: string, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const { ask, lost } = await this.connection();
        if (await ask('select pg_try_advisory_lock(hashtextextended($1, 0)) as answer', name)) {
          await task(AbortSignal.any([signal, lost]));
          await ask('select pg_advisory_unlock(hashtextextended($1, 0)) as answer', name);
        }
      } catch (error) {
        this.options.onFailure?.(name, error);
      }
      await sleep(this.options.retryAfter ?? 1_000, undefined, { signal }).catch(() => undefined);
    }
  }

  private connection(): Promise<Connection> {
    this.connecting ??= connect(this.url, () => (this.connecting = undefined));
    return this.connecting;
  }
}

interface Connection {
  readonly client: pg.Client;
  /** One question at a time: the tasks share the connection. */
  ask(question: string, name: string): Promise<boolean>;
  readonly lost: AbortSignal;
}

/** A host that vanishes without a word must not keep its locks. */
const vanishing = { tcp_keepalives_idle: '3', tcp_keepalives_interval: '1', tcp_keepalives_count: '3' };

async function connect(url: string, onLost: () => void): Promise<Connection> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'bang-vang locks',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  const lost = new AbortController();
  const lose = () => {
    lost.abort();
    onLost();
  };
  client.once('end', lose).on('error', lose);
  try {
    await client.connect();
    await setSession(client, vanishing);
  } catch (error) {
    lose();
    throw error;
  }
  let turn: Promise<unknown> = Promise.resolve();
  const ask = (question: string, name: string): Promise<boolean> => {
    const answer = turn.then(async () => (await client.query<{ answer: boolean }>(question, [name])).rows[0]!.answer);
    turn = answer.catch(() => undefined);
    return answer;
  };
  return { client, ask, lost: lost.signal };
}
