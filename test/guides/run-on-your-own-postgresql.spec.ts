import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrate, pendingMigrations, withClient } from '#platform/database';
import { PostgresEventStore } from '#platform/event-store';
import type { EmbeddedPostgres, startEmbeddedPostgres } from '../../infra/embedded-postgres/index.js';
import { composition } from '../../apps/service/src/composition.js';

const { migrations } = composition;
const guide = readFileSync(new URL('../../docs/guides/run-on-your-own-postgresql.md', import.meta.url), 'utf8');
const built = '../../dist/infra/embedded-postgres/index.js'; // its guard is a program of its own, so it runs as built

let directory: string;
let server: EmbeddedPostgres;
beforeAll(async () => {
  const { startEmbeddedPostgres: launch } = (await import(built)) as {
    startEmbeddedPostgres: typeof startEmbeddedPostgres;
  };
  directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-guide-'));
  server = await launch({ dataDirectory: directory, port: 0 });
  await withClient(server.adminUrl(), (client) => client.query('drop role bang_vang_service')); // as a server of one's own is
});
afterAll(async () => {
  await server.stop();
  await rm(await realpath(path.join(directory, 'postgres')), { recursive: true });
  await rm(directory, { recursive: true });
});

it('the roles and the database of the guide are enough to migrate and to serve', async () => {
  const [, sql] = /```sql\n([\s\S]*?)```/.exec(guide)!;
  const statements = sql!.replaceAll('…', 'test-only').split('\n').filter(Boolean);
  for (const statement of statements) await withClient(server.adminUrl(), (client) => client.query(statement));

  const addressOf = (variable: string) => {
    const [, given] = new RegExp(`^export ${variable}=(\\S+)$`, 'm').exec(guide)!;
    const url = new URL(given!.replace('…', 'test-only'));
    return Object.assign(url, { hostname: '127.0.0.1', port: String(server.port) }).href;
  };
  const [serviceUrl, adminUrl] = ['DATABASE_URL', 'DATABASE_ADMIN_URL'].map(addressOf) as [string, string];
  expect(await migrate({ adminUrl, serviceUrl, migrations })).toHaveLength(migrations.length);

  expect(await pendingMigrations({ serviceUrl, migrations })).toEqual([]);
  const store = new PostgresEventStore({ connectionString: serviceUrl });
  await store.check();
  await store.close();
});
