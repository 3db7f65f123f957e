import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../free-port.js';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * For tests and benches: the server of `REDIS_URL`, else a `redis-server` of its own that keeps nothing.
 * @throws NoRedis where there is neither
 */
export async function startRedis(): Promise<RedisServer> {
  const given = process.env.REDIS_URL;
  if (given) return { url: given, stop: () => Promise.resolve() };
  const program = redisServerProgram();
  if (!program)
    throw new NoRedis(
      'There is no Redis to run on: install redis-server (Debian: apt-get install redis-server) or set REDIS_URL',
    );
  const port = await freePort(0);
  const server = spawn(
    program,
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--maxmemory-policy',
      'noeviction',
      '--dir',
      '/',
    ],
    { stdio: 'ignore' },
  );
  const url = `redis://127.0.0.1:${port}`;
  await answering(url, server);
  return {
    url,
    async stop() {
      server.kill('SIGKILL');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

export class NoRedis extends Error {}

const redisServerProgram = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'redis-server'))
    .find((file) => existsSync(file));

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
