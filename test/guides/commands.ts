import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What a reader of a page copies at one go. */
export interface Commands {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

const pages = ['README.md', ...readdirSync(path.join(repository, 'docs/guides')).map((name) => `docs/guides/${name}`)];

/** Of the README and every guide, in the order of each page. */
export const everyCommand: readonly Commands[] = pages.flatMap((page) =>
  [...readFileSync(path.join(repository, page), 'utf8').matchAll(/^```(sh|sql)\n([\s\S]*?)^```$/gm)].map(
    ([, language, text]) => ({ page, language: language!, text: text! }),
  ),
);

/** The one block of the page in which these words stand. */
export function commandsWith(words: string, page: string): Commands {
  const [found, ...others] = everyCommand.filter((one) => one.page === page && one.text.includes(words));
  if (!found || others.length > 0)
    throw new Error(`"${words}" stands in ${found ? 'several blocks' : 'no block'} of ${page}`);
  return found;
}
