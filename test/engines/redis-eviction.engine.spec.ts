import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type RedisServer, startRedis } from '../../infra/redis/redis-server.js';
import { ServiceProcess } from '../crash/service-process.js';
import { freshDatabase } from '../support/database.js';

let redis: RedisServer;
afterEach(() => redis.stop());

describe('a start on a Redis that throws away what waits in it', () => {
  it.each(['allkeys-lru', 'volatile-ttl'])('by %s is refused in words that say what to set', async (policy) => {
    redis = await startRedis({ maxmemory: '64mb', 'maxmemory-policy': policy });
    const { serviceUrl } = await freshDatabase();
    const directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-redis-spec-'));
    const environment = { DATABASE_URL: serviceUrl, QUEUE_BACKEND: 'redis', REDIS_URL: redis.url };
    const service = new ServiceProcess(directory, environment);
    try {
      expect(await service.ended).toBe(1);
      expect(service.errors).toContain(`maxmemory-policy ${policy}`);
      expect(service.errors).toContain('Hãy đặt maxmemory-policy noeviction');
      expect(service.errors).not.toMatch(/^\s+at .+:\d+/m);
    } finally {
      service.signal('SIGKILL');
      rmSync(directory, { recursive: true });
    }
  });

  it('is not one with a limit that refuses new keys instead', async () => {
    redis = await startRedis({ maxmemory: '64mb', 'maxmemory-policy': 'noeviction' });
    const { serviceUrl } = await freshDatabase();
    const directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-redis-spec-'));
    const environment = { DATABASE_URL: serviceUrl, QUEUE_BACKEND: 'redis', REDIS_URL: redis.url };
    const service = new ServiceProcess(directory, environment);
    try {
      await service.ready();
    } finally {
      service.signal('SIGKILL');
      await service.ended;
      rmSync(directory, { recursive: true });
    }
  });
});
