import type { Dossier } from '../dossier.js';
import type { Attempt } from './attempt.js';

/** Whom a letter or list sends on, dossier by dossier. */
export interface Part {
  readonly dossierId: string;
  readonly nomineeIds: readonly string[];
}

export type Dossiers = ReadonlyMap<string, Dossier>;

/** What is held when the letter or list is stated: it names them, and nobody else. */
export interface Held {
  readonly attempt: Attempt;
  readonly parts: readonly Part[];
}
