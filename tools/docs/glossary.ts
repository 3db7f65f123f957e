import { readFileSync } from 'node:fs';
import type { Context } from './contexts.js';

/** Event names whose words the glossary does not know: a name is a row of its terms and its verbs in the past. */
export function wordsOutsideTheGlossary(contexts: readonly Context[]): readonly string[] {
  const words = glossaryWords(readFileSync('docs/domain/glossary.md', 'utf8'));
  return contexts
    .flatMap((context) => context.events)
    .filter((event) => !isMadeOf(words, event.name))
    .map((event) => `${event.name} uses a word that docs/domain/glossary.md does not have`);
}

/** Terms and verbs stand in code marks in the table cells: `Dossier`, `Submitted`. */
const glossaryWords = (glossary: string): ReadonlySet<string> =>
  new Set(
    [...glossary.matchAll(/`([A-Z][A-Za-z]*)`/g)].flatMap(([, word]) => [
      word!,
      `${word}s`,
      word!.replace(/y$/, 'ies'),
    ]),
  );

function isMadeOf(words: ReadonlySet<string>, name: string): boolean {
  if (name === '') return true;
  return [...words].some(
    (word) => name.startsWith(word) && isMadeOf(words, name.slice(word.length).replace(/^To(?=[A-Z])/, '')),
  );
}
