import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { passwordsFile } from './passwords.js';
import type { Passwords } from './passwords.js';

/** URLs of the server that another process keeps running on this data directory; undefined when none answers. */
export async function runningEmbeddedPostgres(
  dataDirectory: string,
  database: string,
): Promise<{ url: string; adminUrl: string } | undefined> {
  const [postmaster, stored] = await Promise.all([
    textOf(path.join(dataDirectory, 'postgres', 'postmaster.pid')),
    textOf(passwordsFile(dataDirectory)),
  ]);
  const port = postmaster?.split('\n')[3];
  if (!port || !stored) return undefined;
  const { admin, service } = JSON.parse(stored) as Passwords;
  const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const adminUrl = url('postgres', admin);
  return (await answers(adminUrl)) ? { url: url('bang_vang_service', service), adminUrl } : undefined;
}

const textOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
