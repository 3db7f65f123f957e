import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from './contexts.js';
import { generated, type Page, table } from './page.js';
import { filesBelow, productionSource, type SourceFile } from './source-tree.js';

const page = 'docs/domain/refusals.md';

export interface Refusal {
  readonly context: string;
  readonly code: string;
  /** Files of decisions. */
  readonly answeredBy: readonly string[];
  /** Files of specifications. */
  readonly shownBy: readonly string[];
}

export function refusalsOf(contexts: readonly Context[]): readonly Refusal[] {
  const [decisions, specifications] = [allDecisions(contexts), allSpecifications()];
  return contexts.flatMap((context) =>
    codesOf(context).map((code) => ({
      context: context.name,
      code,
      answeredBy: naming(decisions, code),
      shownBy: naming(specifications, code),
    })),
  );
}

/** Every refusal: the decisions that answer with it and the specifications that show it. */
export function refusalPage(refusals: readonly Refusal[]): Page {
  const sections = [...new Set(refusals.map(({ context }) => context))].map((name) => {
    const rows = refusals
      .filter(({ context }) => context === name)
      .map(({ code, answeredBy, shownBy }) => [code, linksTo(answeredBy), linksTo(shownBy)]);
    return `## ${name}\n\n${table(['code', 'answered by', 'shown by'], rows)}\n`;
  });
  const intro = 'What each says to people stands in `refusals.vi.ts` of its context.';
  return { path: page, content: `# Refusals\n\n${generated}\n\n${intro}\n\n${sections.join('\n')}` };
}

/** Every refusal is shown by a specification. */
export function refusalsNeverShown(refusals: readonly Refusal[]): readonly string[] {
  return refusals
    .filter(({ shownBy }) => shownBy.length === 0)
    .map(({ code }) => `${code} is shown by no specification`);
}

/** A context's Vietnamese texts name every code with which it answers. */
function codesOf({ source }: Context): readonly string[] {
  const texts = source.filter(({ path: file }) => file.endsWith('refusals.vi.ts')).map(({ text }) => text);
  return texts.flatMap((text) => [...text.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, code]) => code!)).sort();
}

/** Also those that contexts share. */
function allDecisions(contexts: readonly Context[]): readonly SourceFile[] {
  return [...contexts.flatMap(({ source }) => source), ...productionSource('libs/platform')].filter(
    ({ path: file }) => !/refusals\.vi\.ts$|\.dto\.ts$/.test(file),
  );
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
  return (
    files
      .map((file) => `[${path.posix.basename(file, '.ts')}](${path.posix.relative(path.posix.dirname(page), file)})`)
      .join(', ') || '–'
  );
}
