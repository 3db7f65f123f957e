import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { endProgram } from '../child-program.js';
import { engineProgram } from '../engines/engine-program.js';
import { freePort } from '../free-port.js';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * For tests and benches: the server of `REDIS_URL`, else a `redis-server` of its own that keeps nothing.
 * @param settings of one of its own, which it then is in any case
 * @throws NoEngine where there is neither
 */
export async function startRedis(settings: Readonly<Record<string, string>> = {}): Promise<RedisServer> {
  const given = process.env.REDIS_URL;
  if (given && Object.keys(settings).length === 0) return { url: given, stop: () => Promise.resolve() };
  const program = engineProgram('redis-server', { debian: 'redis-server, or set REDIS_URL' });
  const port = await freePort(0);
  const all = {
    port: String(port),
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    dir: '/',
    ...settings,
  };
  const options = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
  const server = spawn(program, options, { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  await answering(url, server);
  return {
    url,
    async stop() {
      await endProgram(server, 'SIGKILL');
    },
  };
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => 50, maxRetriesPerRequest: null }).on(
    'error',
    () => undefined,
  );
  try {
    const ended = once(server, 'exit').then(([code]) => {
      throw new Error(`redis-server ended with ${code}`);
    });
    await Promise.race([
      redis.ping(),
      ended,
      sleep(10_000, undefined, { ref: false }).then(() => Promise.reject(new Error(`No answer from ${url}`))),
    ]);
    ended.catch(() => undefined);
  } finally {
    redis.disconnect();
  }
}
