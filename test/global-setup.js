import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One volatile PostgreSQL for the run; `test/support/database.ts` gives out databases on it. */
export default async function startDatabaseServer() {
  const { startEmbeddedPostgres } = await import('../dist/infra/embedded-postgres/index.js').catch((cause) => {
    throw new Error('The tests run on the built embedded PostgreSQL: run "npm run build" first', { cause });
  });
  const server = await startEmbeddedPostgres({
    dataDirectory: path.join(tmpdir(), `bang-vang-test-${randomUUID()}`),
    durable: false,
    port: 0,
    settings: { max_connections: '300', shared_buffers: '64MB' },
  });
  globalThis.testDatabaseServer = server;
  process.env.TEST_DATABASE_URL = server.adminUrl();
  process.env.TEST_SERVICE_DATABASE_URL = server.serviceUrl('postgres');
}
