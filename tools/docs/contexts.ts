import { existsSync } from 'node:fs';
import type { PureContext } from '#platform/event-sourcing';
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
  const words = (await import(`#contexts/${name}`)) as Readonly<Record<string, PureContext<PermissionRow> | undefined>>;
  const { catalogue = {}, permissions = [] } = words[name] ?? {};
  return {
    name,
    folder: `${contextsFolder}/${name}`,
    events: Object.entries(catalogue).map(([type, { version, meaning }]) => ({ name: type, version, meaning })),
    permissions,
    source: productionSource(`${contextsFolder}/${name}/src`),
  };
}
