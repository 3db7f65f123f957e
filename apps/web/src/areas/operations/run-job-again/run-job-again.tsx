import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeadLetterItem } from '../../../api/generated';
import { useOperationsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import { runJobAgain } from './run-job-again.call';

/** Asks nothing: what is not due any more finds that out by itself, and does nothing twice. */
export function RunJobAgain({ letter }: { letter: DeadLetterItem }) {
  const { jobs } = useOperationsTexts().operations;
  const queries = useQueryClient();
  const running = useMutation({
    mutationFn: () => runJobAgain(letter),
    onSuccess: async () => {
      toast(jobs.runAgain.done);
      await queries.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
  return (
    <>
      <Button
        busy={running.isPending}
        aria-label={`${jobs.runAgain.action}: ${letter.id}`}
        onClick={() => running.mutate()}
      >
        {jobs.runAgain.action}
      </Button>
      {running.error && <ProblemNotice error={running.error} />}
    </>
  );
}
