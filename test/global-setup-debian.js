/** The PostgreSQL of Debian in place of the embedded one; `test/support/database.ts` gives out databases on it. */
export default async function startDatabaseServer() {
  const { DebianPostgres } = await import('../dist/infra/engines/debian-postgres.js').catch((cause) => {
    throw new Error('The tests run on what is built: run "npm run build" first', { cause });
  });
  const server = await DebianPostgres.start({ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  globalThis.testDatabaseServer = server;
  process.env.TEST_DATABASE_URL = server.adminUrl();
  process.env.TEST_SERVICE_DATABASE_URL = await server.createRole('bang_vang_service');
}
