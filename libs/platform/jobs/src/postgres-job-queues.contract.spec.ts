import { freshDatabase } from '../../../../test/support/database.js';
import { withClient } from '#platform/database';
import { CreateJobQueues1763700001000 } from './index.js';
import { describeJobQueues } from './job-queues.contract.js';

describeJobQueues('PostgreSQL', async () => {
  const { serviceUrl, adminUrl } = await freshDatabase([CreateJobQueues1763700001000]);
  const wipe = () =>
    withClient(adminUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`,
      );
      await client.query(`truncate ${rows.map(({ name }) => name).join()}`);
    });
  return { backend: { engine: 'postgres', url: serviceUrl }, wipe, close: () => Promise.resolve() };
});
