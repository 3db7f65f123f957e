import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Client, type ClientConfig, session } from '#platform/database';
import { EventStoreUnavailable } from '../event-store.js';

export type Row = (string | null)[];

// Every query here wants an index. Plans made while the table was small must not stay with a sequential scan.
const plans = session({ enable_seqscan: 'off', plan_cache_mode: 'force_generic_plan' });

const asText = { getTypeParser: () => (value: string) => value };

/**
 * Queries that may safely be sent twice: a lost connection is replaced and the query repeated, for as long as
 * patience lasts.
 */
export class Database {
  private readonly pool: pg.Pool;

  /** @param patience milliseconds of trying before the store counts as unavailable */
  constructor(
    config: pg.PoolConfig & ClientConfig,
    private readonly patience: number,
  ) {
    this.pool = new pg.Pool({ ...config, onConnect: plans, Client });
    this.pool.on('error', () => undefined); // an idle connection was cut: the pool has dropped it already
  }

  /** Rows as arrays of text: independent of type parsers that others may set for the whole process. */
  async rows(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
    const query = { name, text, values, rowMode: 'array' as const, types: asText };
    return this.reliably(async () => (await this.pool.query<Row>(query)).rows);
  }

  async reliably<Result>(attempt: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    for (let wait = 10; ; wait = Math.min(wait * 2, 500)) {
      try {
        return await attempt();
      } catch (error) {
        if (!isConnectionLoss(error)) throw error;
        if (performance.now() - started > this.patience)
          throw new EventStoreUnavailable(unavailable(error), { cause: error });
        await sleep(wait);
      }
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

const unavailable = (error: unknown): string =>
  error instanceof pg.DatabaseError ? `PostgreSQL refuses: ${error.message}` : 'PostgreSQL does not answer';

/** Not an answer of the server about the query, so whether it took effect is unknown. */
export function isConnectionLoss(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (/^(08(?!P01)...|57P0[1-5]|53300|E(?!RR_)[A-Z_]+)$/.test(code)) return true;
  return /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/.test(
    message,
  );
}

/** Another transaction wrote the same place first: the next attempt sees what it wrote. */
export function isLostRace(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(23505|40001|40P01)$/.test(error.code ?? '');
}

/** PostgreSQL refuses the values themselves. */
export function isRefusedValue(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(22|54)/.test(error.code ?? '');
}
