import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder that is there, in a stable order. */
export function filesBelow(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .sort();
}

/** What runs in production: no spec, no example. */
export function productionSource(folder: string): readonly SourceFile[] {
  return filesBelow(folder, '.ts')
    .filter((file) => !/[.](spec|contract)[.]ts$|\/testing\//.test(file))
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

export const foldersOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
