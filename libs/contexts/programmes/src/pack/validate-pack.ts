import { Findings, type Problem } from './findings.js';
import type { Pack } from './pack.js';
import { packShape } from './pack-shape.js';

/** A place in the text that a document was read from, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type PackProblem = Problem & Partial<Place>;

export type PackReading = { readonly pack: Pack } | { readonly problems: readonly PackProblem[] };

/** More than anybody mends at a time; each is looked for in the text. */
const mostTold = 500;

/**
 * The document as a pack, or everything that is wrong with it in the order of the text.
 * @param documentKinds what a dossier can be made of
 */
export function validatePack(
  document: unknown,
  documentKinds: readonly string[],
  locate: (pointer: string) => Place | undefined = () => undefined,
): PackReading {
  const found = new Findings();
  for (const kind of documentKinds) found.mention('loại tài liệu', kind);
  const pack = packShape(document, '', found);
  const told = found.all().slice(0, mostTold);
  const problems = told.map((problem) => ({ ...problem, ...locate(problem.pointer) }));
  if (problems.length === 0) return { pack };
  return {
    problems: problems.sort(
      (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
    ),
  };
}
