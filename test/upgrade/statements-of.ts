import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate, type Migration, withClient } from '#platform/database';

/** What the migrations say to an empty database, on the server of the tests. */
export async function statementsOf(migrations: readonly Migration[]): Promise<readonly string[]> {
  const server = new URL(process.env.TEST_DATABASE_URL!);
  const name = `migrated_${randomUUID().replaceAll('-', '')}`;
  await withClient(server.href, (client) => client.query(`create database ${name}`));
  const statements: string[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...[statement, ...rest]: unknown[]) {
    if (typeof statement === 'string' && changesTheSchema.test(statement)) statements.push(statement);
    return (query as (...given: unknown[]) => unknown).call(this, statement, ...rest);
  } as typeof query;
  try {
    await migrate({ adminUrl: Object.assign(server, { pathname: `/${name}` }).href, migrations });
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements.map((statement) => statement.trim().replace(/;$/, ''));
}

const changesTheSchema = /^\s*(--.*\s+)*(create|alter|drop|grant|revoke|comment|do|set)\b/i;
