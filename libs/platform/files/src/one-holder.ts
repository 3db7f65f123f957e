import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const beat = 5_000;
/** A holder that has not shown itself for so long died with its process. */
const deadAfter = 60_000;
const pause = 50;

/**
 * Does the work while nobody else does it who names the same file, in whatever process; undefined when somebody
 * still holds it after so many milliseconds.
 * A holder that was halted longer than the dead are waited for may find another beside it: what must never go
 * wrong needs more than this.
 */
export async function asOneHolder<Result>(
  file: string,
  patience: number,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const token = randomUUID();
  for (let waited = 0; !(await isTaken(file, token)); waited += pause) {
    if (waited >= patience) return undefined;
    await sleep(pause);
  }
  const beating = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), beat);
  try {
    return await work();
  } finally {
    clearInterval(beating);
    if ((await readFile(file, 'utf8').catch(() => '')) === token) await rm(file, { force: true });
  }
}

async function isTaken(file: string, token: string): Promise<boolean> {
  try {
    await writeFile(file, token, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const held = await stat(file).catch(() => undefined);
  if (held && Date.now() - held.mtimeMs > deadAfter) await putAside(file, token);
  return false;
}

/** One of several that find it dead renames it; the others find nothing there. */
async function putAside(file: string, token: string): Promise<void> {
  const aside = `${file}.${token}`;
  await rename(file, aside).catch(() => undefined);
  await rm(aside, { force: true });
}
