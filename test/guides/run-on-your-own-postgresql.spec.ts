import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrate, pendingMigrations } from '#platform/database';
import { PostgresEventStore } from '#platform/event-store';
import { composition } from '../../apps/service/src/composition.js';
import { exportsOfGuide, type OwnPostgresql, ownPostgresql } from './own-postgresql.js';

const { migrations } = composition;

let postgresql: OwnPostgresql;
beforeAll(async () => {
  postgresql = await ownPostgresql();
});
afterAll(() => postgresql.stop());

it('the roles and the database of the guide are enough to migrate and to serve', async () => {
  const [serviceUrl, adminUrl] = ['DATABASE_URL', 'DATABASE_ADMIN_URL'].map(
    (variable) => new RegExp(`^export ${variable}=(\\S+)$`, 'm').exec(postgresql.filledIn(exportsOfGuide.text))![1],
  ) as [string, string];
  expect(await migrate({ adminUrl, serviceUrl, migrations })).toHaveLength(migrations.length);

  expect(await pendingMigrations({ serviceUrl, migrations })).toEqual([]);
  const store = new PostgresEventStore({ connectionString: serviceUrl });
  await store.check();
  await store.close();
});
