import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import 'reflect-metadata';
import { migrate } from '#platform/database';
import { composition } from '../apps/service/src/composition.js';
import { startEmbeddedPostgres } from '../infra/embedded-postgres/index.js';
import { measureAppends } from './event-store/append.js';
import { measureCommandPath } from './event-store/command-path.js';
import { measureReadAll } from './event-store/read-all.js';
import { measureEventStoreDb } from './eventstoredb/eventstoredb.js';
import { type Figure, print } from './figure.js';
import { measureService } from './http/service.js';
import { measureJobs } from './jobs/jobs.js';
import { measurePeer } from './peer/peer.js';
import { measureLiveLag } from './read-models/live-lag.js';
import { measureRebuild } from './read-models/rebuild.js';
import { Reference } from './reference.js';
import type { Surroundings } from './surroundings.js';

const benches: Readonly<Record<string, (surroundings: Surroundings) => Promise<Figure[]>>> = {
  append: measureAppends,
  'command-path': measureCommandPath,
  'read-all': measureReadAll,
  'live-lag': measureLiveLag,
  rebuild: measureRebuild,
  peer: measurePeer,
  http: measureService,
  jobs: measureJobs,
  eventstoredb: measureEventStoreDb,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = names.filter((name) => !benches[name]);
if (unknown.length > 0) throw new Error(`No bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);

const dataDirectory = await mkdtemp(path.join(tmpdir(), 'bang-vang-bench-'));
const server = await startEmbeddedPostgres({ dataDirectory, port: 0 });
const figures: (Figure & { readonly bench: string })[] = [];
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
console.log(`${machine}; medians of ${rounds} rounds; P(c) is measured in the same round`);
try {
  for (const name of names) {
    const database = `bench_${name.replaceAll('-', '_')}`;
    await server.createDatabase(database);
    const [serviceUrl, adminUrl] = [server.serviceUrl(database), server.adminUrl(database)];
    await migrate({ serviceUrl, adminUrl, migrations: composition.migrations });
    const reference = new Reference(adminUrl);
    await reference.prepare();
    console.log(`\n${name}: P(c) by ${reference.tool}`);
    for (const figure of await benches[name]!({ serviceUrl, adminUrl, reference, rounds })) {
      figures.push({ bench: name, ...figure });
      print(figure);
    }
  }
} finally {
  await server.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}
if (values.json) await writeFile(values.json, `${JSON.stringify({ machine, rounds, figures }, null, 2)}\n`);
