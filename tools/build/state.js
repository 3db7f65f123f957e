import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folders = ['apps', 'bench', 'infra', 'libs', 'tools'];
const files = ['package-lock.json', 'nest-cli.json', 'tsconfig.json', '.swcrc'];
const stamp = path.join('dist', 'built-from');

/** Of everything that a build reads. */
function sourceDigest() {
  const below = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/node_modules|[/\\]generated/.test(entry.parentPath))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/\.(spec\.tsx?|md)$/.test(file)),
  );
  const hash = createHash('sha256');
  for (const file of [...files.filter(existsSync), ...below].sort())
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

export const rememberBuild = () => writeFileSync(stamp, sourceDigest());

export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceDigest();

/** Processes of the service that run from this `dist`: each leaves its number there while it lives. */
export function runningFromHere() {
  const marks = path.join('dist', 'running');
  return existsSync(marks) ? readdirSync(marks).map(Number).filter(isAlive) : [];
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  // after a crash the number may have passed to a stranger
  return process.platform !== 'linux' || /dist[/]apps[/]/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
}
