import { spawn } from 'node:child_process';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endProgram, untilListening } from '../child-program.js';
import { serverUser } from '../embedded-postgres/server-user.js';
import { freePort } from '../free-port.js';
import { engineProgram } from './engine-program.js';

export interface PgBouncer {
  /** The same database and user, through the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** For tests: Debian's PgBouncer in front of the server of these users. @throws NoEngine where it is not installed */
export async function startPgBouncer(
  users: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<PgBouncer> {
  const program = engineProgram('pgbouncer', { debian: 'pgbouncer' });
  const user = await serverUser(); // it does not run as root either
  const directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-pgbouncer-'));
  const port = await freePort(0);
  const server = new URL(users[0]!);
  const [file, accounts] = ['pgbouncer.ini', 'users.txt'].map((name) => path.join(directory, name)) as [string, string];
  const all = {
    listen_addr: '127.0.0.1',
    listen_port: String(port),
    unix_socket_dir: '',
    auth_type: 'scram-sha-256',
    auth_file: accounts,
    default_pool_size: '60',
    max_client_conn: '500',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}`);
  await writeFile(
    file,
    ['[databases]', `* = host=${server.hostname} port=${server.port}`, '[pgbouncer]', ...lines, ''].join('\n'),
  );
  const named = users.map((url) => new URL(url));
  await writeFile(accounts, named.map(({ username, password }) => `"${username}" "${password}"\n`).join(''));
  const { uid, gid } = user;
  if (uid !== undefined && gid !== undefined)
    for (const owned of [directory, file, accounts]) await chown(owned, uid, gid);
  const child = spawn(program, [file], { ...user, cwd: directory, stdio: 'ignore' });
  await untilListening(child, port);
  return {
    through: (url) => Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    async stop() {
      await endProgram(child, 'SIGKILL');
      await rm(directory, { recursive: true });
    },
  };
}
