import type { Answered } from './questions.js';

/** An answer that is no longer what it was when the fixture was written, and why that is right. */
export interface Difference {
  readonly because: string;
  /** Of the question. */
  readonly path: RegExp;
  /** Today's answer, from the recorded one. */
  change(recorded: Answered['body']): unknown;
}

/** What a reader of `before-2026-12` may find otherwise than it was: nothing yet. */
export const differences: readonly Difference[] = [];

/** Types of the events that a start on `before-2026-12` adds by itself, one for each event: none yet. */
export const eventsOfTheStart: readonly string[] = [];
