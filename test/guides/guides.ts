import { afterAll, beforeAll, it, jest } from '@jest/globals';
import { freePort } from '../../infra/free-port.js';
import { NoEngine } from '../../infra/engines/engine-program.js';
import { type RedisServer, startRedis } from '../../infra/redis/redis-server.js';
import { OrdinaryUser } from './ordinary-user.js';
import { exportsOfGuide, type OwnPostgresql, ownPostgresql } from './own-postgresql.js';
import { backup, migrateAlone, processes, start } from './played.js';

jest.setTimeout(540_000); // npm installs and builds

let user: OrdinaryUser;
let postgresql: OwnPostgresql;
let redis: RedisServer | undefined;
beforeAll(async () => {
  user = new OrdinaryUser();
  postgresql = await ownPostgresql();
  redis = await startRedis().catch((error: unknown) => {
    if (!(error instanceof NoEngine)) throw error;
    return undefined;
  });
});
afterAll(async () => {
  user.leaves();
  await Promise.all([postgresql.stop(), redis?.stop()]);
});

it('the README starts the service, and its data go through the backup and restore of operations', async () => {
  const port = await freePort(0);
  await user.serves(start.text, [port], { PORT: String(port) });

  await user.types(backup.text);
  await user.serves('npm start', [port], { PORT: String(port) });
});

it('a PostgreSQL of one’s own serves npm start, then an api twice and a worker that may not migrate', async () => {
  const port = await freePort(0);
  const block = postgresql.filledIn(exportsOfGuide.text);
  await user.serves(block, [port], { PORT: String(port) });

  const variables = block
    .split('\n')
    .filter((line) => line.startsWith('export '))
    .join('\n');
  await user.types(`${variables}\n${migrateAlone.text}`);

  const ports: number[] = [];
  for (const [given] of processes.text.matchAll(/(?<=PORT=)\d+/g)) ports.push(await freePort(Number(given)));
  const elsewhere = [...ports];
  const apart = processes.text.replaceAll(/(?<=PORT=)\d+/g, () => String(elsewhere.shift()));
  const queues = redis && { QUEUE_BACKEND: 'redis', REDIS_URL: redis.url };
  await user.serves(`${variables}\n${apart}`, ports, queues);
});
