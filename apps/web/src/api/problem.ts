import type { Problem, ProblemError } from './generated';

/** Why the service did not do what it was asked, in its own words. `status` 0: it was not reached. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem> = {},
  ) {
    super(problem.detail ?? `HTTP ${status}`);
  }

  get code(): string {
    return this.problem.code ?? (this.status === 0 ? 'UNREACHABLE' : 'UNEXPECTED');
  }

  /** Every rule that stood in the way. */
  get errors(): readonly ProblemError[] {
    return this.problem.errors ?? [];
  }
}

/** The service answers, but what it shows is still being made from the events. */
export const isBeingBuilt = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.code === 'VIEWS_BEING_BUILT';
