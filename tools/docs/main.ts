import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContexts } from './contexts.js';
import { undescribedVariables } from './environment.js';
import { eventPages, missingExamples } from './event-pages.js';
import { wordsOutsideTheGlossary } from './glossary.js';
import { brokenLinks } from './links.js';
import { openapiPage } from './openapi-page.js';
import { packagePage } from './package-page.js';
import type { Page } from './page.js';
import { permissionPage } from './permission-page.js';
import { refusalPage, refusalsNeverShown, refusalsOf } from './refusal-page.js';

/**
 * Writes the generated pages; with `--check` writes nothing and fails when they, their examples, links or words
 * are not in order.
 */
const check = process.argv.includes('--check');
const contexts = await readContexts();
const refusals = refusalsOf(contexts);
const pages = [
  ...eventPages(contexts),
  permissionPage(contexts),
  refusalPage(refusals),
  await packagePage(),
  await openapiPage(),
];

if (!check) pages.forEach(write);
const problems = [
  ...pages.filter(isStale).map(({ path: page }) => `${page} is out of date: npm run docs`),
  ...missingExamples(contexts),
  ...refusalsNeverShown(refusals),
  ...wordsOutsideTheGlossary(contexts),
  ...brokenLinks(),
  ...undescribedVariables(),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log(
    `docs: ${pages.length} generated pages up to date, every event with its example, every link leads somewhere`,
  );
process.exitCode = problems.length > 0 && check ? 1 : 0;

function write({ path: page, content }: Page): void {
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, content);
}

function isStale({ path: page, content }: Page): boolean {
  return !existsSync(page) || readFileSync(page, 'utf8') !== content;
}
