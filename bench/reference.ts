import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { closedLoop } from './closed-loop.js';
import { samplePayload } from './sample.js';

const insert = `insert into reference_events (data) values`;
const row = JSON.stringify(samplePayload(0));

/** P(c): single-row INSERTs per second, each its own transaction, primary key only, at c clients. */
export class Reference {
  readonly tool = findPgbench() ? 'pgbench' : 'a Node pg loop (pgbench is not installed)';

  constructor(private readonly url: string) {}

  async prepare(): Promise<void> {
    const client = new pg.Client(this.url);
    await client.connect();
    await client.query(
      'create table reference_events (id bigint generated always as identity primary key, data jsonb not null)',
    );
    await client.end();
  }

  async measure(clients: number, seconds = 3): Promise<number> {
    const pgbench = findPgbench();
    return pgbench ? this.byPgbench(pgbench, clients, seconds) : this.byLoop(clients, seconds);
  }

  private async byPgbench(pgbench: string, clients: number, seconds: number): Promise<number> {
    const folder = await mkdtemp(path.join(tmpdir(), 'reference-'));
    const script = path.join(folder, 'insert.sql');
    await writeFile(script, `${insert} ('${row.replaceAll("'", "''")}');\n`);
    const args = [
      '-n',
      '-M',
      'prepared',
      '-f',
      script,
      '-c',
      String(clients),
      '-j',
      '2',
      '-T',
      String(seconds),
      this.url,
    ];
    try {
      return await perSecondOf(pgbench, args);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  private async byLoop(clients: number, seconds: number): Promise<number> {
    const pool = new pg.Pool({ connectionString: this.url, max: clients });
    const query = { name: 'reference', text: `${insert} ($1)`, values: [row] };
    const { perSecond } = await closedLoop(clients, () => pool.query(query), seconds * 1000);
    await pool.end();
    return perSecond;
  }
}

function perSecondOf(program: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(program, args);
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', () => {
      const found = /tps = ([\d.]+)/.exec(output);
      if (found) resolve(Number(found[1]));
      else reject(new Error(output));
    });
  });
}

function findPgbench(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => path.join(debian, version, 'bin')) : [];
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...versions];
  return folders.map((folder) => path.join(folder, 'pgbench')).find((file) => existsSync(file));
}
