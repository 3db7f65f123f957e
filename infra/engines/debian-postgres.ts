import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { endProgram, isRunning } from '../child-program.js';
import { type ServerUser, serverUser } from '../embedded-postgres/server-user.js';
import { freePort } from '../free-port.js';
import { engineProgram } from './engine-program.js';

const run = promisify(execFile);
const program = (name: string): string =>
  engineProgram(name, { debian: 'postgresql-15', folders: ['/usr/lib/postgresql/15/bin'] });
const password = 'test-only';

/** For tests: the PostgreSQL 15 of Debian 12, with a cluster of its own that is deleted when it stops. */
export class DebianPostgres {
  private constructor(
    private readonly directory: string,
    private readonly user: ServerUser,
    readonly port: number,
    private readonly server: ChildProcess,
  ) {}

  /** @throws NoEngine where it is not installed */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<DebianPostgres> {
    const user = await serverUser();
    const directory = await ownDirectory(user);
    await writeFile(`${directory}.password`, password);
    const options = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', `--pwfile=${directory}.password`];
    await run(program('initdb'), [`--pgdata=${directory}`, '--username=postgres', ...options], {
      ...user,
      cwd: directory,
    });
    return DebianPostgres.launch(directory, user, settings);
  }

  /** A copy that follows this server, which from now on waits for it with every commit. */
  async standby(settings: Readonly<Record<string, string>> = {}): Promise<DebianPostgres> {
    const directory = await ownDirectory(this.user);
    const options = [`--dbname=${this.adminUrl()}`, '--write-recovery-conf', '--checkpoint=fast'];
    await run(program('pg_basebackup'), [`--pgdata=${directory}`, ...options], { ...this.user, cwd: directory });
    const standby = await DebianPostgres.launch(directory, this.user, settings);
    await this.asked(`alter system set synchronous_standby_names = '*'`);
    await this.asked('select pg_reload_conf()');
    while ((await this.asked(`select from pg_stat_replication where sync_state = 'sync'`)) === 0) await sleep(50);
    return standby;
  }

  private static async launch(
    directory: string,
    user: ServerUser,
    settings: Readonly<Record<string, string>>,
  ): Promise<DebianPostgres> {
    const port = await freePort(0);
    const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '300', ...settings };
    const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const server = spawn(program('postgres'), ['-D', directory, '-p', String(port), ...options], {
      ...user,
      cwd: directory,
      stdio: 'ignore',
      detached: true,
    });
    const postgres = new DebianPostgres(directory, user, port, server);
    while (
      !(await postgres.asked('select').then(
        () => true,
        () => false,
      ))
    ) {
      if (!isRunning(server)) throw new Error(`PostgreSQL in ${directory} ended with ${server.exitCode}`);
      await sleep(50);
    }
    return postgres;
  }

  /** Of the superuser. */
  adminUrl(database = 'postgres'): string {
    return `postgres://postgres:${password}@127.0.0.1:${this.port}/${database}`;
  }

  /** @returns the URL of this login */
  async createRole(name: string): Promise<string> {
    await this.asked(`create role ${pg.escapeIdentifier(name)} login password '${password}'`);
    return Object.assign(new URL(this.adminUrl()), { username: name }).href;
  }

  /** Makes a primary of a standby. */
  async promote(): Promise<void> {
    await this.asked('select pg_promote()');
  }

  /** @param signal SIGKILL of every process of the server, as when a machine is gone; else an orderly end */
  async stop(signal: 'SIGINT' | 'SIGKILL' = 'SIGINT'): Promise<void> {
    const children = signal === 'SIGKILL' && isRunning(this.server) ? await childrenOf(this.server.pid!) : [];
    const ended = endProgram(this.server, signal);
    for (const child of children) process.kill(child, signal);
    await ended;
    await rm(this.directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    await rm(`${this.directory}.password`, { force: true });
  }

  private async asked(question: string): Promise<number | null> {
    const client = new pg.Client(this.adminUrl());
    try {
      await client.connect();
      return (await client.query(question)).rowCount;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', String(pid)]);
  return stdout.split('\n').filter(Boolean).map(Number);
}

async function ownDirectory({ uid, gid }: ServerUser): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-postgres-15-'));
  if (uid !== undefined && gid !== undefined) await chown(directory, uid, gid);
  return directory;
}
