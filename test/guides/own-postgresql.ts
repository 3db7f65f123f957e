import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withClient } from '#platform/database';
import type { startEmbeddedPostgres } from '../../infra/embedded-postgres/index.js';
import { type Commands, commandsWith } from './commands.js';

const built = '../../dist/infra/embedded-postgres/index.js'; // its guard is a program of its own, so it runs as built
const page = 'docs/guides/run-on-your-own-postgresql.md';

export const exportsOfGuide: Commands = commandsWith('export DATABASE_URL', page);
export const sqlOfGuide: Commands = commandsWith('create role', page);

/** A server of one's own, as it is once the SQL of the guide was run on it. */
export interface OwnPostgresql {
  /** A line of the guide with this server and its passwords in the place of the examples. */
  filledIn(text: string): string;
  stop(): Promise<void>;
}

export async function ownPostgresql(): Promise<OwnPostgresql> {
  const { startEmbeddedPostgres: launch } = (await import(built)) as {
    startEmbeddedPostgres: typeof startEmbeddedPostgres;
  };
  const directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-guide-'));
  const server = await launch({ dataDirectory: directory, port: 0 });
  const filledIn = (text: string): string =>
    text.replaceAll('…', 'test-only').replaceAll('db.example.vn', `127.0.0.1:${server.port}`);
  await withClient(server.adminUrl(), (client) => client.query('drop role bang_vang_service')); // as a server of one's own is
  for (const statement of filledIn(sqlOfGuide.text).split('\n').filter(Boolean))
    await withClient(server.adminUrl(), (client) => client.query(statement));
  return {
    filledIn,
    async stop() {
      await server.stop();
      await rm(await realpath(path.join(directory, 'postgres')), { recursive: true });
      await rm(directory, { recursive: true });
    },
  };
}
