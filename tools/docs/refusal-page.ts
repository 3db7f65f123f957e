import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from './contexts.js';
import { generated, type Page, table } from './page.js';
import { filesBelow, type SourceFile } from './source-tree.js';

const page = 'docs/domain/refusals.md';

/** Every refusal: the decisions that answer with it and the specifications that show it. */
export function refusalPage(contexts: readonly Context[]): Page {
  const specifications = allSpecifications();
  const sections = contexts.flatMap((context) => {
    const rows = codesOf(context).map((code) => [code, linksTo(naming(decisions(contexts), code)), linksTo(naming(specifications, code))]);
    return rows.length > 0 ? [`## ${context.name}\n\n${table(['code', 'answered by', 'shown by'], rows)}\n`] : [];
  });
  const intro = 'What each says to people stands in `refusals.vi.ts` of its context.';
  return { path: page, content: `# Refusals\n\n${generated}\n\n${intro}\n\n${sections.join('\n')}` };
}

/** Every refusal is shown by a specification. */
export function refusalsNeverShown(contexts: readonly Context[]): readonly string[] {
  const specifications = allSpecifications();
  return contexts.flatMap(codesOf).flatMap((code) => (naming(specifications, code).length > 0 ? [] : [`${code} is shown by no specification`]));
}

/** A context's Vietnamese texts name every code with which it answers. */
function codesOf({ source }: Context): readonly string[] {
  const texts = source.filter(({ path: file }) => file.endsWith('refusals.vi.ts')).map(({ text }) => text);
  return texts.flatMap((text) => [...text.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, code]) => code!)).sort();
}

function decisions(contexts: readonly Context[]): readonly SourceFile[] {
  return contexts.flatMap(({ source }) => source).filter(({ path: file }) => !/refusals\.vi\.ts$|\.dto\.ts$/.test(file));
}

function allSpecifications(): readonly SourceFile[] {
  return ['libs', 'test']
    .flatMap((folder) => filesBelow(folder, '.spec.ts'))
    .filter((file) => !file.endsWith('refusals.vi.spec.ts'))
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

function naming(files: readonly SourceFile[], code: string): readonly string[] {
  return files.filter(({ text }) => text.includes(`'${code}'`)).map(({ path: file }) => file);
}

function linksTo(files: readonly string[]): string {
  return files.map((file) => `[${path.posix.basename(file, '.ts')}](${path.posix.relative(path.posix.dirname(page), file)})`).join(', ') || '–';
}
