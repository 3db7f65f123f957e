import { type RefusalKind, refusalOf } from '#platform/event-sourcing';

/** Kinds of refusals that only HTTP knows stand beside those of everybody. */
export type ProblemKind = RefusalKind | 'blind' | 'fault' | 'tooLong' | 'tooSlow' | 'wordy' | 'wrongMethod';

/** It must not be done without saying what it was decided on. */
export const blind = refusalOf('blind');
/** Nobody foresaw it: ours. */
export const fault = refusalOf('fault');
/** Of an address. */
export const tooLong = refusalOf('tooLong');
/** It did not come to its end. */
export const tooSlow = refusalOf('tooSlow');
/** Of headers. */
export const wordy = refusalOf('wordy');
export const wrongMethod = refusalOf('wrongMethod');

/** The one place where a kind becomes a status. */
const statuses: Readonly<Record<ProblemKind, number>> = {
  malformed: 400,
  unidentified: 401,
  forbidden: 403,
  absent: 404,
  wrongMethod: 405,
  tooSlow: 408,
  conflict: 409,
  outdated: 412,
  tooLarge: 413,
  tooLong: 414,
  unsupported: 415,
  invalid: 422,
  blind: 428,
  tooMany: 429,
  wordy: 431,
  fault: 500,
  unavailable: 503,
};

export const statusOf = (kind: ProblemKind): number => statuses[kind];
