import { ProblemNotice } from '../ui/feedback/problem-notice';

/** A screen that could not be fetched or drawn; the rest of the application stays usable. */
export function RouteFailure({ error, reset }: { error: unknown; reset: () => void }) {
  return <ProblemNotice error={error} retry={reset} />;
}
