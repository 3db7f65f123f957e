import { cp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Migration } from '#platform/database';
import type * as embeddedPostgres from '../../infra/embedded-postgres/index.js';
import { type DatabaseUrls, dump, load } from './database-as-text.js';
import type { Answered } from './questions.js';
import { statementsOf } from './statements-of.js';

const built = new URL('../../dist/infra/embedded-postgres/index.js', import.meta.url).href;
const database = 'bang_vang';
const ofTheCluster = ['postgres', 'postgres-passwords.json', 'unshown-passwords.json'];

/** What a directory holds besides the data themselves. */
export interface Recorded {
  readonly answers: readonly Answered[];
  /** By user name, of the sessions that are open. */
  readonly cookies: ReadonlyMap<string, string>;
}

/** Writes a data directory as text, while no service runs on it. */
export async function write(
  dataDirectory: string,
  directory: string,
  { answers, cookies, migrations }: Recorded & { readonly migrations: readonly Migration[] },
): Promise<void> {
  const schema = await statementsOf(migrations);
  await onCluster(dataDirectory, ({ adminUrl }) => dump(adminUrl, schema, path.join(directory, 'database')));
  await cp(dataDirectory, path.join(directory, 'files'), {
    recursive: true,
    filter: (source) => !ofTheCluster.includes(path.relative(dataDirectory, source)),
  });
  const lines = answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
  await writeFile(path.join(directory, 'answers.jsonl'), lines);
  await writeFile(path.join(directory, 'cookies.json'), `${JSON.stringify(Object.fromEntries(cookies), null, 2)}\n`);
}

/** Makes the data directory again. */
export async function open(directory: string, dataDirectory: string, lastTouched: string): Promise<Recorded> {
  await onCluster(dataDirectory, (urls) => load(path.join(directory, 'database'), urls));
  await cp(path.join(directory, 'files'), dataDirectory, { recursive: true });
  await touchUploads(dataDirectory, lastTouched);
  const read = (name: string) => readFile(path.join(directory, name), 'utf8');
  return {
    answers: linesOf(await read('answers.jsonl')).map((line) => JSON.parse(line) as Answered),
    cookies: new Map(Object.entries(JSON.parse(await read('cookies.json')) as Record<string, string>)),
  };
}

/** Rows of a table as they were written, each a line. */
export const rowsOf = async (directory: string, table: string): Promise<readonly string[]> =>
  linesOf(await readFile(path.join(directory, 'database/tables', `${table}.jsonl`), 'utf8'));

/** The age of an upload is that of its files. */
export async function touchUploads(dataDirectory: string, instant: string): Promise<void> {
  const folder = path.join(dataDirectory, 'attachments/uploads');
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if ((await stat(file)).isFile()) await utimes(file, new Date(instant), new Date(instant));
  }
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** While no service runs on the directory. */
export async function onCluster(dataDirectory: string, use: (urls: DatabaseUrls) => Promise<unknown>): Promise<void> {
  const { startEmbeddedPostgres } = (await import(built)) as typeof embeddedPostgres;
  const server = await startEmbeddedPostgres({ dataDirectory, port: 0 });
  try {
    await server.createDatabase(database);
    await use({ adminUrl: server.adminUrl(database), serviceUrl: server.serviceUrl(database) });
  } finally {
    await server.stop();
  }
}
