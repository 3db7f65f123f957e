import { open, rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const windows = process.platform === 'win32';

/** The file holds the old text or the new one, whenever the process or the machine dies. Only its owner reads it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = await open(`${file}.new`, 'w', 0o600);
  try {
    await unfinished.writeFile(text);
    await unfinished.sync();
  } finally {
    await unfinished.close();
  }
  await replaceFile(`${file}.new`, file);
}

/** Windows refuses to rename over a file that somebody reads or scans just now, which passes. */
export async function replaceFile(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!windows || attempt === 20 || !isHeld(error)) throw error;
      await sleep(10 * attempt);
    }
  }
}

/** Without it a power cut may forget a new name though the bytes are there. Windows neither needs nor allows it. */
export async function syncDirectory(directory: string): Promise<void> {
  if (windows) return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isHeld = (error: unknown): boolean =>
  ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
