import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { eventStoreMigration } from '#platform/event-store';
import { startEmbeddedPostgres } from '../infra/embedded-postgres/index.js';
import { measureAppends } from './event-store/append.js';
import { measureCommandPath } from './event-store/command-path.js';
import { measureReadAll } from './event-store/read-all.js';
import { type Figure, print } from './figure.js';
import { Reference } from './reference.js';

/** Each gets a database of its own: the URL of the service role, the reference in the same database, the number of rounds. */
const benches: Record<string, (serviceUrl: string, reference: Reference, rounds: number) => Promise<Figure[]>> = {
  append: measureAppends,
  'command-path': measureCommandPath,
  'read-all': measureReadAll,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const dataDirectory = await mkdtemp(path.join(tmpdir(), 'bang-vang-bench-'));
const server = await startEmbeddedPostgres({ dataDirectory, port: 0 });
const figures: Figure[] = [];
try {
  for (const name of names) {
    const bench = benches[name];
    if (!bench) throw new Error(`No bench ${name}; there are ${Object.keys(benches).join(', ')}`);
    const database = `bench_${name.replaceAll('-', '_')}`;
    await server.createDatabase(database);
    await migrate(server.adminUrl(database));
    const reference = new Reference(server.adminUrl(database));
    await reference.prepare();
    console.log(`\n${name}: P(c) by ${reference.tool}`);
    for (const figure of await bench(server.serviceUrl(database), reference, Number(values.rounds))) {
      figures.push(figure);
      print(figure);
    }
  }
} finally {
  await server.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}
if (values.json) await writeFile(values.json, `${JSON.stringify({ rounds: Number(values.rounds), figures }, null, 2)}\n`);

async function migrate(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (const statement of eventStoreMigration('bang_vang_service')) await client.query(statement);
  await client.end();
}
