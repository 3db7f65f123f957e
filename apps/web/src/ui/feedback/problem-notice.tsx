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
  const unreached = problem.status === 0;
  return (
    <Notice tone="danger" title={problem.problem.title ?? common.failed.title} announced>
      {unreached ? <p>{common.failed.unreachable}</p> : <Reasons problem={problem} />}
      {problem.problem.correlationId && <p>{common.reference(problem.problem.correlationId)}</p>}
      {retry && <Button onClick={retry}>{common.retry}</Button>}
    </Notice>
  );
}

function Reasons({ problem }: { problem: ApiProblem }) {
  if (problem.errors.length === 0) return problem.problem.detail ? <p>{problem.problem.detail}</p> : null;
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
