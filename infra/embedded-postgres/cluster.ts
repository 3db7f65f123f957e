import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, chown, mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { giveCluster } from './ownership.js';
import type { ServerUser } from './server-user.js';

const run = promisify(execFile);

/**
 * The directory of the cluster, created on first use; half-made ones are made anew. When the server's user cannot enter
 * `wanted` (a checkout below /root), the files live in /var/lib and `wanted` is a symbolic link to them.
 */
export async function clusterAt(
  wanted: string,
  options: { binaries: Binaries; user: ServerUser; adminPassword: string },
): Promise<string> {
  const present = await realpath(wanted).catch(() => undefined);
  if (present && (await exists(path.join(present, 'PG_VERSION')))) {
    await giveCluster(present, options.user);
    return (await canEnter(present, options.user)) ? present : await moved(present, wanted);
  }

  const cluster = (await canEnter(path.dirname(wanted), options.user)) ? path.resolve(wanted) : await elsewhere(wanted);
  const unfinished = `${cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await giveTo(options.user, unfinished);
  await initialise(unfinished, options);
  await rename(unfinished, cluster);
  return cluster;
}

async function elsewhere(wanted: string): Promise<string> {
  const place = placeFor(wanted);
  await rm(wanted, { force: true });
  await symlink(place, wanted);
  return place;
}

const placeFor = (wanted: string): string =>
  `/var/lib/bang-vang-${createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 12)}`;

/** Puts a copied cluster where its server can enter, beside whatever an earlier one has left there. */
async function moved(present: string, wanted: string): Promise<string> {
  const place = await mkdtemp(`${placeFor(wanted)}-`);
  await run('cp', ['-a', `${present}/.`, place]);
  await rename(wanted, `${wanted}.moved`);
  await symlink(place, wanted);
  await rm(`${wanted}.moved`, { recursive: true });
  return place;
}

async function initialise(
  directory: string,
  { binaries, user, adminPassword }: { binaries: Binaries; user: ServerUser; adminPassword: string },
): Promise<void> {
  const secrets = await mkdtemp(path.join((await canEnter(tmpdir(), user)) ? tmpdir() : '/var/tmp', 'initdb-'));
  const passwordFile = path.join(secrets, 'password');
  try {
    await writeFile(passwordFile, adminPassword, { mode: 0o600 });
    await giveTo(user, secrets, passwordFile);
    await run(
      binaries.initdb,
      [
        `--pgdata=${directory}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
      ],
      { ...user, cwd: directory, env: { ...process.env, LC_ALL: 'C', LANG: 'C' } },
    );
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
}

async function giveTo({ uid, gid }: ServerUser, ...files: string[]): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const file of files) await chown(file, uid, gid);
}

async function canEnter(directory: string, user: ServerUser): Promise<boolean> {
  if (user.uid === undefined) return true;
  return run('test', ['-x', directory], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
