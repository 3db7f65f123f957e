import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { serviceRole } from './service-role.js';
import { withClient } from './with-client.js';

const [undefinedTable, insufficientPrivilege] = ['42P01', '42501'];

/** A class whose name ends in the 13-digit timestamp that orders it, e.g. `CreateEventStore1763700000000`. */
export type Migration = new () => MigrationInterface;

/** A migration of plain SQL. There is no way back: a mistake is corrected by a later migration. */
export function sqlMigration(name: string, statements: readonly string[]): Migration {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: Parameters<MigrationInterface['up']>[0]): Promise<void> {
      for (const statement of statements) await runner.query(statement);
    }

    async down(): Promise<void> {
      throw new Error(`${name} cannot be undone: write a later migration`);
    }
  };
}

/**
 * Brings the database up to date and returns the names of the migrations that ran, each in its own transaction.
 * Several callers at once take turns. The user of `serviceUrl`, if it is another one, is made a member of the
 * service role.
 */
export async function migrate({
  adminUrl,
  serviceUrl,
  migrations,
}: {
  adminUrl: string;
  serviceUrl?: string;
  migrations: readonly Migration[];
}): Promise<string[]> {
  return withClient(adminUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('bang-vang migrations'))`);
    await ensureServiceRole(client, serviceUrl);
    const dataSource = await new DataSource({
      type: 'postgres',
      url: adminUrl,
      migrations: [...migrations],
      migrationsTableName: 'migrations',
    }).initialize();
    try {
      const run = await dataSource.runMigrations({ transaction: 'each' });
      await client.query(`grant select on migrations to ${serviceRole}`); // who may not migrate wants to know whether somebody has
      return run.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  });
}

/** The names of the migrations that nobody has run yet, as the service's user sees it. */
export async function pendingMigrations({
  serviceUrl,
  migrations,
}: {
  serviceUrl: string;
  migrations: readonly Migration[];
}): Promise<string[]> {
  const run = await withClient(serviceUrl, (client) =>
    client.query<{ name: string }>('select name from migrations'),
  ).catch((error: { code?: string }) => {
    if (error.code === undefinedTable || error.code === insufficientPrivilege) return { rows: [] };
    throw error;
  });
  const names = new Set(run.rows.map(({ name }) => name));
  return migrations.map((migration) => new migration().name ?? migration.name).filter((name) => !names.has(name));
}

async function ensureServiceRole(client: pg.Client, serviceUrl: string | undefined): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [serviceRole]);
  if (!rowCount) await client.query(`create role ${serviceRole}`);
  const user = serviceUrl && decodeURIComponent(new URL(serviceUrl).username);
  if (user && user !== serviceRole) await client.query(`grant ${serviceRole} to ${pg.escapeIdentifier(user)}`);
}
