import { type RefusalKind, refusalOf } from '#platform/event-sourcing';

/** Kinds of refusals that only HTTP knows stand beside those of everybody. */
export type ProblemKind = RefusalKind | 'blind' | 'fault' | 'wrongMethod';

/** It must not be done without saying what it was decided on. */
export const blind = refusalOf('blind');
/** Nobody foresaw it: ours. */
export const fault = refusalOf('fault');
export const wrongMethod = refusalOf('wrongMethod');

/** The one place where a kind becomes a status. */
const statuses: Readonly<Record<ProblemKind, number>> = {
  malformed: 400,
  unidentified: 401,
  forbidden: 403,
  absent: 404,
  wrongMethod: 405,
  conflict: 409,
  outdated: 412,
  tooLarge: 413,
  unsupported: 415,
  invalid: 422,
  blind: 428,
  tooMany: 429,
  fault: 500,
  unavailable: 503,
};

export const statusOf = (kind: ProblemKind): number => statuses[kind];
