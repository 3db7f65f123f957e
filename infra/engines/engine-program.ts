import { existsSync } from 'node:fs';
import path from 'node:path';

/** An engine that a suite needs is not on this machine: the suite fails, it is never skipped. */
export class NoEngine extends Error {}

/**
 * Where an engine's program is: on the path, or where Debian puts what only administrators call.
 * @throws NoEngine that names the package
 */
export function engineProgram(name: string, { debian, folders = [] }: EnginePlace): string {
  const everywhere = [...folders, ...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  const found = everywhere.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
  if (!found) throw new NoEngine(`There is no ${name} to run on: install it (Debian: apt-get install ${debian})`);
  return found;
}

interface EnginePlace {
  /** Its package. */
  readonly debian: string;
  readonly folders?: readonly string[];
}
