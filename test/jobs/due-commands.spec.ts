import { withClient } from '#platform/database';
import { describeDueCommands } from './due-commands.contract.js';

describeDueCommands('PostgreSQL', async () => ({
  backend: { engine: 'postgres' },
  wipe: ({ database }) =>
    withClient(database.adminUrl, async (client) => {
      await client.query('delete from bullmq.job');
    }),
  close: () => Promise.resolve(),
}));
