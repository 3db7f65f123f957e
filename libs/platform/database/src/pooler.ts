import pg from 'pg';
import { Client } from './client.js';

/** What a pooler between us and the server does to sessions that ours cannot bear. */
export type PoolerFault =
  /** Connections that name an option at their start are refused. */
  | 'refuses-options'
  /** Another server connection for each transaction: no prepared statements, locks, settings or notifications. */
  | 'shares-sessions';

const rounds = 5;
const protocolViolation = '08P01';

/** Nothing where there is no pooler, or one that leaves sessions whole. */
export async function poolerFault(url: string): Promise<PoolerFault | undefined> {
  const [first, second] = [1, 2].map(
    () => new Client({ connectionString: url, options: '-c jit=off', connectionTimeoutMillis: 5_000 }),
  ) as unknown as [pg.Client, pg.Client];
  try {
    await first.connect();
    const own = await serverProcess(first);
    if (own === announced(first)) return undefined;
    await second.connect();
    for (let round = 0; round < rounds; round++) {
      await second.query('begin');
      const others = await serverProcess(second);
      const mine = await serverProcess(first);
      await second.query('rollback');
      if (others === own || mine !== own) return 'shares-sessions';
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === protocolViolation)) throw error;
    return error.message.includes('startup parameter') ? 'refuses-options' : 'shares-sessions';
  } finally {
    await Promise.all([first, second].map((client) => client.end().catch(() => undefined)));
  }
}

async function serverProcess(client: pg.Client): Promise<number> {
  return (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid;
}

/** The process that whoever answered names as its own; a pooler makes one up for each of its clients. */
const announced = (client: pg.Client): number => (client as unknown as { processID: number }).processID;
