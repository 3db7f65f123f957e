import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import type { ServerUser } from './server-user.js';

const run = promisify(execFile);

/** Another launcher is running a server on the same data. */
export class ClusterInUse extends Error {
  constructor(
    cluster: string,
    readonly postmasterPid: number,
  ) {
    super(`${cluster} is in use by another running instance (PostgreSQL process ${postmasterPid})`);
  }
}

/**
 * Makes way for a new server: waits for one that is shutting down, and stops one whose launcher and guard are
 * both dead.
 * @throws ClusterInUse
 */
export async function stopEarlierServer(
  cluster: string,
  { binaries, user }: { binaries: Binaries; user: ServerUser },
): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    const postmaster = await runningPostmaster(cluster);
    if (!postmaster) return;
    const parent = postmaster.parent === undefined ? undefined : await processOf(postmaster.parent);
    const guard = parent && /guard\.js/.test(parent.command) ? parent : undefined;
    if (!guard) {
      await run(binaries.pgCtl, ['stop', `--pgdata=${cluster}`, '--mode=fast', '--timeout=30'], {
        ...user,
        cwd: cluster,
      });
    } else if (waited < 30_000 && guard.parent !== launcherOf(guard)) {
      await sleep(100); // a guard whose launcher is gone needs a moment to stop its server, and kills it after 20 seconds
    } else {
      throw new ClusterInUse(cluster, postmaster.pid);
    }
  }
}

const launcherOf = ({ command }: { command: string }): number => Number(/"launcher":(\d+)/.exec(command)?.[1]);

async function runningPostmaster(cluster: string): Promise<{ pid: number; parent?: number } | undefined> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return undefined;
  const found = await processOf(pid);
  if (found && /postgres/.test(found.command) && !(await isForeign(pid, found.command, cluster)))
    return { pid, parent: found.parent };
  // left by a machine that went down: its number may belong to a stranger by now, and PostgreSQL would refuse to start
  await rm(pidFile, { force: true });
  return undefined;
}

/** Another PostgreSQL, to which the number has passed: it keeps its own data, which a server makes its working folder. */
async function isForeign(pid: number, command: string, cluster: string): Promise<boolean> {
  const folder = (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) ?? /\s-D[\s=]?(\S+)/.exec(command)?.[1];
  if (folder === undefined) return false;
  const [its, ours] = await Promise.all([folder, cluster].map((one) => realpath(one).catch(() => one)));
  return its !== ours;
}

async function processOf(pid: number): Promise<{ command: string; parent?: number } | undefined> {
  if (process.platform === 'linux') {
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    return command ? { command, parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]) } : undefined; // a zombie has no command line
  }
  if (process.platform === 'win32') {
    const { stdout } = await run('tasklist', ['/FO', 'CSV', '/NH', '/FI', `PID eq ${pid}`]);
    return stdout.includes(`"${pid}"`) ? { command: stdout } : undefined;
  }
  const { stdout } = await run('ps', ['-o', 'ppid=,command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout) ?? [];
  return command ? { command, parent: Number(parent) } : undefined;
}
