import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './source-tree.js';

/** Links of the hand-written and generated pages that lead to no file or folder of the repository. */
export function brokenLinks(): readonly string[] {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...['docs', 'libs', 'apps', 'infra'].flatMap((folder) => filesBelow(folder, '.md')),
  ];
  return pages.filter(existsSync).flatMap((page) =>
    targetsOf(readFileSync(page, 'utf8'))
      .filter((target) => !existsSync(path.join(path.dirname(page), decodeURI(target))))
      .map((target) => `${page}: the link ${target} leads nowhere`),
  );
}

function targetsOf(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/```[^]*?```/g, '');
  return [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/.test(target));
}
