import { Redis } from 'ioredis';

/** The policy by which this Redis throws keys away when its memory is full; nothing when it keeps them or is away. */
export async function evictionPolicy(url: string): Promise<string | undefined> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    const memory = await redis.info('memory');
    const field = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(memory)?.[1];
    const policy = field('maxmemory_policy');
    return policy !== 'noeviction' && Number(field('maxmemory')) > 0 ? policy : undefined;
  } catch {
    return undefined;
  } finally {
    redis.disconnect();
  }
}
