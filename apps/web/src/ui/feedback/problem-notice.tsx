import { ApiProblem } from '../../api/problem';
import { useUiTexts } from '../texts';
import { Button } from '../actions/button';
import { Notice } from './notice';
import { WhereToAct } from './where-to-act';

/**
 * Why something could not be shown or done: the service's own words, every rule of it, and what to quote when
 * asking for help.
 */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const { common } = useUiTexts();
  const problem = error instanceof ApiProblem ? error : new ApiProblem(-1);
  return (
    <Notice tone="danger" title={problem.problem.title ?? common.failed.title} announced>
      <Reasons problem={problem} />
      {problem.problem.correlationId && <p>{common.reference(problem.problem.correlationId)}</p>}
      {retry && <Button onClick={retry}>{common.retry}</Button>}
    </Notice>
  );
}

type Failed = ReturnType<typeof useUiTexts>['common']['failed'];

/** The service's own words, or ours where a proxy in front of it answered in its place. */
function wordsOf({ problem, status }: ApiProblem, failed: Failed): string | undefined {
  if (problem.detail !== undefined) return problem.detail;
  if (status === 0) return failed.unreachable;
  if (status === 413) return failed.tooLarge;
  return [502, 503, 504].includes(status) ? failed.serviceAway : undefined;
}

function Reasons({ problem }: { problem: ApiProblem }) {
  const { common } = useUiTexts();
  if (problem.errors.length === 0) {
    const words = wordsOf(problem, common.failed);
    return words ? <p>{words}</p> : null;
  }
  return (
    <ul>
      {problem.errors.map((error) => (
        <li key={`${error.code}${error.pointer}${error.detail}`}>
          {error.detail} <WhereToAct error={error} />
        </li>
      ))}
    </ul>
  );
}
