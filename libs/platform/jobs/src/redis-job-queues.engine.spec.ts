import { Redis } from 'ioredis';
import { startRedis } from '../../../../infra/redis/redis-server.js';
import { describeJobQueues } from './job-queues.contract.js';

describeJobQueues('Redis', async () => {
  const server = await startRedis();
  const wipe = async () => {
    const redis = new Redis(server.url);
    const keys = await redis.keys('bang-vang:*');
    if (keys.length > 0) await redis.del(keys);
    redis.disconnect();
  };
  return { backend: { engine: 'redis', url: server.url }, wipe, close: () => server.stop() };
});
