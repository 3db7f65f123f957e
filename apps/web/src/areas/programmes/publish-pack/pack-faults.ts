import { ApiProblem } from '../../../api/problem';
import type { ReceivedEvent } from '../../../api/generated';

/** One fault of a pack; line and column count from 1, and are missing where the whole document is meant. */
export interface PackFault {
  readonly line?: number;
  readonly column?: number;
  /** Pointer into the pack. */
  readonly at: string;
  readonly message: string;
}

/** The faults that the service found, in the order of the lines. */
export function faultsOf(error: unknown): readonly PackFault[] {
  if (!(error instanceof ApiProblem)) return [];
  return error.errors
    .filter(({ code }) => code === 'PACK_INVALID')
    .map(({ line, column, at, message, detail }) => ({
      ...(typeof line === 'number' && { line }),
      ...(typeof column === 'number' && { column }),
      at: typeof at === 'string' ? at : '',
      message: typeof message === 'string' ? message : detail,
    }))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

/** Which version publishing would make; undefined when nothing differs from the last one. */
export function publishedBy(
  events: readonly ReceivedEvent[],
): { readonly packId: string; readonly version: number } | undefined {
  const published = events.find(({ type }) => type === 'PackPublished');
  return published && (published.data as { packId: string; version: number });
}

/** Where a line begins in a text; lines count from 1. The end of the text for a line beyond the last. */
export function startOfLine(text: string, line: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return Math.min(
    text.length,
    before.reduce((length, one) => length + one.length + 1, 0),
  );
}
