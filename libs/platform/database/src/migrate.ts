import pg from 'pg';
import { DataSource, type MigrationInterface, QueryFailedError } from 'typeorm';
import { serviceRole } from './service-role.js';
import { withClient } from './with-client.js';

const [undefinedTable, insufficientPrivilege] = ['42P01', '42501'];

/** A class whose name ends in the 13-digit timestamp that orders it, e.g. `CreateEventStore1763700000000`. */
export type Migration = new () => MigrationInterface;

/** Why the database is not brought up to date, in words for the person who does it; what is done so far stays. */
export class CannotMigrate extends Error {}

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
 * @throws CannotMigrate
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
      const run = await dataSource.runMigrations({ transaction: 'each' }).catch(async (error: unknown) => {
        if (!(error instanceof QueryFailedError)) throw error;
        const [stoppedAt] = notIn(await migrationsIn(client), dataSource.migrations);
        throw failed(stoppedAt, error as Error);
      });
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
  const all = migrations.map((migration) => ({ name: new migration().name ?? migration.name }));
  return notIn(await withClient(serviceUrl, migrationsIn), all);
}

async function migrationsIn(client: pg.Client): Promise<ReadonlySet<string>> {
  const run = await client.query<{ name: string }>('select name from migrations').catch((error: { code?: string }) => {
    if (error.code === undefinedTable || error.code === insufficientPrivilege) return { rows: [] };
    throw error;
  });
  return new Set(run.rows.map(({ name }) => name));
}

const notIn = (run: ReadonlySet<string>, all: readonly { readonly name?: string }[]): string[] =>
  all.map(({ name = '' }) => name).filter((name) => !run.has(name));

async function ensureServiceRole(client: pg.Client, serviceUrl: string | undefined): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [serviceRole]);
  if (!rowCount) await client.query(`create role ${serviceRole}`);
  const user = serviceUrl && decodeURIComponent(new URL(serviceUrl).username);
  await actForService(client);
  if (user && user !== serviceRole) await client.query(`grant ${serviceRole} to ${pg.escapeIdentifier(user)}`);
}

/** Migrations give things to the service role, which only its members may. */
async function actForService(client: pg.Client): Promise<void> {
  // PostgreSQL 16 and later tell members from those who may act for the role
  const { rows } = await client.query<{ user: string; may: boolean }>(
    `select current_user as user,
            pg_has_role(current_user, $1, case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end) as may`,
    [serviceRole],
  );
  const { user, may } = rows[0]!;
  if (may) return;
  const grant = `GRANT ${serviceRole} TO ${pg.escapeIdentifier(user)}`;
  await client.query(grant).catch((cause: unknown) => {
    throw new CannotMigrate(
      `Người dùng ${user} chưa được thay mặt vai trò ${serviceRole} nên chưa cập nhật gì. Hãy chạy bằng quyền quản trị PostgreSQL: ${grant}; rồi chạy lại lệnh này / the grant is missing: run it as a superuser, then try again.`,
      { cause },
    );
  });
}

function failed(migration: string | undefined, cause: Error): CannotMigrate {
  return new CannotMigrate(
    `Cập nhật cơ sở dữ liệu dừng ở ${migration}: ${cause.message}. Những bước trước đó đã xong, bước này không để lại gì. Hãy khắc phục nguyên nhân rồi chạy lại lệnh này / a migration failed and left nothing: mend its cause, then run this again.`,
    { cause },
  );
}
