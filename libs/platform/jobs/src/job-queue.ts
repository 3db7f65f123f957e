declare const carried: unique symbol;

/**
 * A queue of jobs that carry the same data and are done in the same way. Define each once and pass the
 * definition around.
 */
export interface JobQueue<Data extends object = object> {
  /** In kebab case. Jobs that wait under a name are found under that name only: it is not changed. */
  readonly name: string;
  /** How often a job is tried before it is a dead letter. */
  readonly attempts: number;
  /** Milliseconds from the first failure to the second attempt; each further pause is twice as long. */
  readonly firstRetryAfter: number;
  /** Seconds for which a job that is done is remembered: the same id is not done again meanwhile. Default 0. */
  readonly remembered?: number;
  readonly [carried]?: Data;
}

export interface NewJob<Data extends object = object> {
  /**
   * Letters, digits, `.`, `_`, `-` and `@`, not digits alone. The same id while the job is there, or remembered,
   * is the same job.
   */
  readonly id: string;
  readonly data: Data;
  /** Milliseconds from now; default 0: as soon as a worker is free. */
  readonly delay?: number;
}

/** What a job's handler learns besides the data. */
export interface JobUnderWay {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
}

/** Thrown by a handler when trying again would mend nothing: the job becomes a dead letter at once. */
export class NotWorthRetrying extends Error {
  override readonly name = 'NotWorthRetrying';
}

/** @throws RangeError for an id that one of the backends would not take */
export function assertJobId(id: string): void {
  if (!/^[\w.@-]{1,250}$/.test(id) || /^\d+$/.test(id)) throw new RangeError(`Not a job id: ${id}`);
}
