import { Redis } from 'ioredis';
import { startRedis } from '../../infra/redis/redis-server.js';
import { describeDueCommands } from './due-commands.contract.js';

describeDueCommands('Redis', async () => {
  const server = await startRedis();
  return {
    backend: { engine: 'redis', url: server.url },
    async wipe() {
      const redis = new Redis(server.url);
      const keys = await redis.keys('bang-vang:*');
      if (keys.length > 0) await redis.del(keys);
      redis.disconnect();
    },
    close: () => server.stop(),
  };
});
