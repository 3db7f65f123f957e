import type { Problems } from '#platform/http';

/** What a command of the house is refused will be refused again; anything else may succeed the next time. */
export const refusalIsAnAnswer =
  (problems: Problems) =>
  (error: unknown): void => {
    if (problems.of(error).status >= 500) throw error;
  };
