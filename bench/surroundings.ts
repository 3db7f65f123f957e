import type { Reference } from './reference.js';

/** What a bench measures in: a migrated database of its own on a server with durable settings. */
export interface Surroundings {
  /** Of the service role. */
  readonly serviceUrl: string;
  readonly adminUrl: string;
  /** In the same database. */
  readonly reference: Reference;
  readonly rounds: number;
}
