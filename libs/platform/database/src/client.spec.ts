import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../../../../test/support/database.js';
import { Client } from './client.js';
import { withClient } from './with-client.js';

setFlagsFromString('--expose-gc');
const collectTheYoung = runInNewContext(`() => gc({ type: 'minor' })`) as () => void;

const aMegabyte = `select repeat('x', 10000) from generate_series(1, 100)`;

describe('a client of the database', () => {
  let connectionString: string;
  let adminUrl: string;
  let pool: pg.Pool;
  beforeAll(async () => {
    ({ serviceUrl: connectionString, adminUrl } = await freshDatabase([]));
  });
  afterEach(() => pool.end());

  function openPool(config: { answerWithin?: number } = {}): void {
    pool = new pg.Pool({ connectionString, max: 1, Client, ...config });
  }

  it('answers with rows or with the error, to promises and to callbacks', async () => {
    openPool();
    const client = await pool.connect();
    const called = (query: string, values: unknown[]) =>
      new Promise((resolve, reject) =>
        client.query(query, values, (error: Error | null, result: pg.QueryResult) =>
          error ? reject(error) : resolve(result.rows),
        ),
      );

    expect((await client.query('select $1::int as number', [7])).rows).toEqual([{ number: 7 }]);
    expect((await client.query({ text: 'select $1::int', values: [7], rowMode: 'array' })).rows).toEqual([[7]]);
    expect(await called('select $1::int as number', [7])).toEqual([{ number: 7 }]);
    await expect(client.query('select nothing')).rejects.toThrow('column "nothing" does not exist');
    await expect(called('select $1', [7, 8])).rejects.toThrow('bind message supplies 2 parameters');
    client.release();
  });

  it('leaves results among the young objects, where they are collected as soon as they are read', async () => {
    openPool({ answerWithin: 30_000 });
    const client = await pool.connect();
    await client.query(aMegabyte);
    collectTheYoung();
    const before = process.memoryUsage().heapUsed;
    for (let times = 0; times < 50; times++) {
      await client.query(aMegabyte);
      collectTheYoung();
    }
    client.release();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6);
  });

  it('that breaks while nobody listens ends nothing', async () => {
    openPool();
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const broken = new Promise((resolve) => client.once('end', resolve));
    await withClient(adminUrl, (admin) => admin.query('select pg_terminate_backend($1)', [rows[0]!.pid]));
    await broken;
    await expect(client.query('select 1')).rejects.toThrow('not queryable');
    client.release(true);
  });

  it('gives up a connection that does not answer in time, and the pool opens another', async () => {
    openPool({ answerWithin: 100 });
    await expect(pool.query('select pg_sleep(60)')).rejects.toThrow('Connection terminated');
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});
