import { createHash, randomUUID } from 'node:crypto';
import { migrate, type Migration, withClient } from '#platform/database';

export interface TestDatabase {
  /** The superuser's: may do anything. */
  readonly adminUrl: string;
  /** The service role's: what the application connects with. */
  readonly serviceUrl: string;
}

/**
 * An empty database of its own with every table: those of the given migrations, or those of the whole service.
 * Each list is migrated once for the run, and copied from then on.
 */
export async function freshDatabase(migrations?: readonly Migration[]): Promise<TestDatabase> {
  const wanted = migrations ?? (await import('../../apps/service/src/composition.js')).composition.migrations;
  const template = `template_${createHash('sha256')
    .update(wanted.map((migration) => new migration().name).join())
    .digest('hex')
    .slice(0, 16)}`;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(serverUrl('TEST_DATABASE_URL', 'postgres'), async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('test template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) {
      await client.query(`drop database if exists ${template}_unfinished`);
      await client.query(`create database ${template}_unfinished`);
      await migrate({ adminUrl: serverUrl('TEST_DATABASE_URL', `${template}_unfinished`), migrations: wanted });
      await client.query(`alter database ${template}_unfinished rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return { adminUrl: serverUrl('TEST_DATABASE_URL', name), serviceUrl: serverUrl('TEST_SERVICE_DATABASE_URL', name) };
}

function serverUrl(variable: 'TEST_DATABASE_URL' | 'TEST_SERVICE_DATABASE_URL', database: string): string {
  const url = new URL(process.env[variable]!);
  url.pathname = database;
  return url.href;
}
