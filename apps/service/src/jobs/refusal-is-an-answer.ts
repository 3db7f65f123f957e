import { problemOf } from '#platform/http';

/** What a command of the house is refused will be refused again; anything else may succeed the next time. */
export function refusalIsAnAnswer(error: unknown): void {
  if (problemOf(error).status >= 500) throw error;
}
