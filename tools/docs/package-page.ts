import { cruise, type ICruiseResult } from 'dependency-cruiser';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generated, type Page, table } from './page.js';

type Edge = readonly [from: string, to: string];

/** Who knows whom among applications, contexts and platform libraries, as the imports of production code tell it. */
export async function packagePage(): Promise<Page> {
  const edges = await packageEdges();
  const isPlatform = (name: string) => name.startsWith('platform/');
  const above = edges.filter(([from, to]) => !isPlatform(from) && !isPlatform(to));
  const below = edges.filter(([from, to]) => isPlatform(from) && isPlatform(to));
  const between = edges.filter(([from, to]) => !isPlatform(from) && isPlatform(to));
  const users = [...new Set(between.map(([from]) => from))];
  const uses = users.map((user) => [
    user,
    between.flatMap(([from, to]) => (from === user ? [to.replace('platform/', '')] : [])).join(', '),
  ]);
  const content = [
    '# Packages',
    generated,
    'Applications compose contexts; a context may know the words of another:',
    mermaid(above),
    'The platform knows nothing of awards:',
    mermaid(below),
    'What each uses of the platform:',
    table(['', 'platform libraries'], uses),
  ];
  return { path: 'docs/architecture/packages.md', content: `${content.join('\n\n')}\n` };
}

async function packageEdges(): Promise<readonly Edge[]> {
  const config = (await import(pathToFileURL(path.resolve('.dependency-cruiser.js')).href)) as {
    default: { options: object };
  };
  const { output } = await cruise(['apps', 'libs', 'infra'], config.default.options);
  const edges = new Set<string>();
  for (const { source, dependencies } of (output as ICruiseResult).modules.filter((module) =>
    isProduction(module.source),
  )) {
    for (const { resolved } of dependencies.filter((dependency) => isProduction(dependency.resolved))) {
      const [from, to] = [packageOf(source), packageOf(resolved)];
      if (from && to && from !== to) edges.add(`${from} ${to}`);
    }
  }
  return [...edges].sort().map((edge) => edge.split(' ') as [string, string]);
}

const isProduction = (file: string): boolean => !/[.](spec|contract)[.]ts$|\/testing\//.test(file);
const packageOf = (file: string): string | undefined =>
  /^(?:libs\/(story|[^/]+\/[^/]+)|(apps\/[^/]+)|(infra)\/)/.exec(file)?.slice(1).find(Boolean);

function mermaid(edges: readonly Edge[]): string {
  const node = (name: string) => `${name.replaceAll(/[^a-z]/g, '_')}["${name}"]`;
  return ['```mermaid', 'flowchart TD', ...edges.map(([from, to]) => `  ${node(from)} --> ${node(to)}`), '```'].join(
    '\n',
  );
}
