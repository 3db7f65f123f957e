import { existsSync } from 'node:fs';
import { foldersOf, productionSource, type SourceFile } from './source-tree.js';

export interface EventType {
  readonly name: string;
  readonly version: number;
  readonly meaning: string;
}

export interface PermissionRow {
  readonly command: string;
  readonly roles: readonly string[];
  readonly scope: string;
  readonly situations: readonly string[] | 'any';
}

/** A context as its own pure words and its folders tell it. */
export interface Context {
  readonly name: string;
  readonly folder: string;
  readonly events: readonly EventType[];
  readonly permissions: readonly PermissionRow[];
  readonly source: readonly SourceFile[];
}

const contextsFolder = 'libs/contexts';

export async function readContexts(): Promise<readonly Context[]> {
  return Promise.all(
    foldersOf(contextsFolder)
      .filter((name) => existsSync(`${contextsFolder}/${name}/src/index.ts`))
      .map(readContext),
  );
}

async function readContext(name: string): Promise<Context> {
  const words = (await import(`#contexts/${name}`)) as Readonly<Record<string, unknown>>;
  const named = (ending: string) =>
    Object.entries(words).flatMap(([word, value]) => (word.endsWith(ending) ? [value] : []));
  const catalogues = named('Catalogue') as Readonly<Record<string, Omit<EventType, 'name'>>>[];
  return {
    name,
    folder: `${contextsFolder}/${name}`,
    events: catalogues.flatMap((catalogue) =>
      Object.entries(catalogue).map(([type, { version, meaning }]) => ({ name: type, version, meaning })),
    ),
    permissions: (named('Permissions') as (readonly PermissionRow[])[]).flat(),
    source: productionSource(`${contextsFolder}/${name}/src`),
  };
}
