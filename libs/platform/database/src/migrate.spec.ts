import { describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/support/database.js';
import { CannotMigrate, migrate, pendingMigrations, sqlMigration, withClient } from './index.js';

const createBooks = sqlMigration('CreateBooks1700000000001', [
  'create table books (title text primary key)',
  'grant select, insert on books to bang_vang_service',
]);
const createLoans = sqlMigration('CreateLoans1700000000002', ['create table loans (title text references books)']);

describe('migrating', () => {
  it('runs each migration once when several launchers start together', async () => {
    const { adminUrl } = await freshDatabase([]);

    const ran = await Promise.all([1, 2, 3].map(() => migrate({ adminUrl, migrations: [createBooks, createLoans] })));

    expect(ran.flat().sort()).toEqual(['CreateBooks1700000000001', 'CreateLoans1700000000002']);
  });

  it('runs only what is new when the service is upgraded', async () => {
    const { adminUrl } = await freshDatabase([createBooks]);

    expect(await migrate({ adminUrl, migrations: [createBooks, createLoans] })).toEqual(['CreateLoans1700000000002']);
  });

  it('tells who may not migrate which migrations nobody has run', async () => {
    const { adminUrl, serviceUrl } = await freshDatabase([]);
    const migrations = [createBooks, createLoans];
    expect(await pendingMigrations({ serviceUrl, migrations })).toEqual([
      'CreateBooks1700000000001',
      'CreateLoans1700000000002',
    ]);

    await migrate({ adminUrl, migrations: [createBooks] });
    expect(await pendingMigrations({ serviceUrl, migrations })).toEqual(['CreateLoans1700000000002']);

    await withClient(adminUrl, (client) => client.query('drop table migrations'));
    expect(await pendingMigrations({ serviceUrl, migrations })).toHaveLength(2);
  });

  it('leaves no trace of a migration that fails', async () => {
    const { adminUrl } = await freshDatabase([]);
    const broken = sqlMigration('Broken1700000000003', ['create table half (id int)', 'select 1 / 0']);

    await expect(migrate({ adminUrl, migrations: [broken] })).rejects.toThrow('division by zero');

    expect(await migrate({ adminUrl, migrations: [createBooks] })).toEqual(['CreateBooks1700000000001']);
    await withClient(adminUrl, async (client) => {
      expect((await client.query(`select to_regclass('half') as half`)).rows).toEqual([{ half: null }]);
    });
  });

  it('by who may not act for the service says which grant is missing before anything is done, and goes on after it', async () => {
    const { adminUrl } = await freshDatabase([]);
    const login = `migrator_${Date.now()}`;
    const owner = Object.assign(new URL(adminUrl), { username: login, password: 'test-only' }).href;
    const database = new URL(adminUrl).pathname.slice(1);
    await withClient(adminUrl, async (client) => {
      await client.query(`create role ${login} login password 'test-only'`);
      await client.query(`alter table migrations owner to ${login}; grant create on schema public to ${login}`);
      await client.query(`alter database ${database} owner to ${login}`);
    });
    const ownedByTheService = sqlMigration('GiveBooks1700000000004', [
      `alter table books owner to bang_vang_service`,
      'grant create on schema public to bang_vang_service',
    ]);
    const all = { adminUrl: owner, migrations: [createBooks, ownedByTheService] };

    const refused = migrate(all);
    await expect(refused).rejects.toThrow(`GRANT bang_vang_service TO "${login}"`);
    await expect(refused).rejects.toBeInstanceOf(CannotMigrate);
    await withClient(adminUrl, async (client) => {
      expect((await client.query(`select to_regclass('books') as books`)).rows).toEqual([{ books: null }]);
      await client.query(`grant bang_vang_service to ${login}; grant create on schema public to bang_vang_service`);
    });

    expect(await migrate(all)).toHaveLength(2);
    await withClient(adminUrl, (client) =>
      client.query(`alter database ${database} owner to postgres; drop owned by ${login} cascade; drop role ${login}`),
    );
  });

  it('that stops half-way says where, why, and that it can be run again', async () => {
    const { adminUrl } = await freshDatabase([]);
    const broken = sqlMigration('Broken1700000000003', ['create table half (id int)', 'select 1 / 0']);

    const failed = migrate({ adminUrl, migrations: [createBooks, broken] });
    await expect(failed).rejects.toBeInstanceOf(CannotMigrate);
    await expect(failed).rejects.toThrow(/Broken1700000000003.*division by zero.*chạy lại/s);

    const mended = sqlMigration('Broken1700000000003', ['create table half (id int)']);
    expect(await migrate({ adminUrl, migrations: [createBooks, mended] })).toEqual(['Broken1700000000003']);
  });

  it('gives a user of another name on an own server the privileges of the service', async () => {
    const { adminUrl } = await freshDatabase([createBooks]);
    const login = `tenant_${Date.now()}`;
    await withClient(adminUrl, (client) => client.query(`create role ${login} login password 'test-only'`));
    const serviceUrl = Object.assign(new URL(adminUrl), { username: login, password: 'test-only' }).href;
    const insertBook = () =>
      withClient(serviceUrl, (client) => client.query(`insert into books values ('Truyện Kiều')`));

    await expect(insertBook()).rejects.toThrow('permission denied');
    await migrate({ adminUrl, serviceUrl, migrations: [createBooks] });

    expect((await insertBook()).rowCount).toBe(1);
    await withClient(adminUrl, (client) => client.query(`drop owned by ${login}; drop role ${login}`));
  });
});
