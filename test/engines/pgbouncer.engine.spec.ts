import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type PgBouncer, startPgBouncer } from '../../infra/engines/pgbouncer.js';
import { prepareDatabase } from '../../apps/service/src/database/prepare-database.js';
import { CannotStart } from '../../apps/service/src/process.js';
import { ServiceProcess } from '../crash/service-process.js';
import { Client } from '../support/client.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let pooler: PgBouncer | undefined;
beforeAll(async () => {
  database = await freshDatabase();
});
afterEach(() => pooler?.stop());

async function throughPooler(settings: Readonly<Record<string, string>>): Promise<{ url: string; adminUrl: string }> {
  pooler = await startPgBouncer([database.adminUrl, database.serviceUrl], settings);
  return { url: pooler.through(database.serviceUrl), adminUrl: pooler.through(database.adminUrl) };
}

const options = { ignore_startup_parameters: 'options,extra_float_digits' };

describe('a start through PgBouncer', () => {
  it.each([
    ['in transaction mode', { pool_mode: 'transaction', ...options }, 'pool_mode = session'],
    ['in statement mode', { pool_mode: 'statement', ...options }, 'pool_mode = session'],
    ['in transaction mode as it is installed', { pool_mode: 'transaction' }, 'ignore_startup_parameters = options'],
    ['in session mode as it is installed', { pool_mode: 'session' }, 'ignore_startup_parameters = options'],
  ])('%s is refused in words that say what to do', async (_, settings, remedy) => {
    const address = await throughPooler(settings);

    const started = prepareDatabase(address);

    await expect(started).rejects.toBeInstanceOf(CannotStart);
    await expect(started).rejects.toThrow(remedy);
    await expect(started).rejects.toThrow('kết nối thẳng tới PostgreSQL');
    await expect(prepareDatabase({ url: address.url })).rejects.toBeInstanceOf(CannotStart);
  });

  it('in session mode that lets options pass serves as the server itself', async () => {
    const { url, adminUrl } = await throughPooler({ pool_mode: 'session', ...options });
    const directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-pgbouncer-spec-'));
    const service = new ServiceProcess(directory, { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl });
    try {
      const origin = await service.ready();
      const client = new Client(origin);
      expect(await client.get('/health/ready')).toMatchObject({ status: 200 });
      await client.signIn('quan-tri', service.passwordOf('quan-tri')!);
      const person = { personId: '00000000-0000-4000-8000-000000000015', displayName: 'Nguyễn Văn Thử' };
      const { body } = await client.post('/api/people', person);
      const people = await client.get(`/api/people?after=${body.position}`);
      expect(JSON.stringify(people.body)).toContain(person.personId);
      service.signal('SIGTERM');
      expect(await service.ended).toBe(0);
      expect(service.errors).toBe('');
    } finally {
      service.signal('SIGKILL');
      await service.ended;
      rmSync(directory, { recursive: true });
    }
  });
});
