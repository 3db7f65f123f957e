import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EngineList } from '../../api/generated';
import { useTexts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { writeInstant } from '../../ui/dates';
import parts from '../../ui/parts.module.css';
import { ProblemNotice } from '../../ui/problem-notice';
import { toast } from '../../ui/toasts';
import administration from '../administration/administration.module.css';
import { DataTable } from '../administration/data-table';
import { acknowledgeDiscrepancies } from './api/acknowledge-discrepancies';
import { engineListQuery } from './api/engine-list';

/** The log holds less than was read from it. Somebody has to have seen that before it is shown no more. */
export function Discrepancies({ discrepancies }: Pick<EngineList, 'discrepancies'>) {
  const { putBack } = useTexts().operations.engines;
  const queries = useQueryClient();
  const acknowledging = useMutation({
    mutationFn: acknowledgeDiscrepancies,
    onSuccess: async () => {
      toast(putBack.done);
      await queries.invalidateQueries({ queryKey: engineListQuery.queryKey });
    },
  });
  return (
    <section className={administration.section}>
      <h2 className={parts.heading}>{putBack.title}</h2>
      <p>{putBack.lead}</p>
      <DataTable
        caption={putBack.title}
        rows={discrepancies}
        rowKey={({ follower, foundAt }) => `${follower} ${foundAt}`}
        columns={[
          { head: putBack.foundAt, cell: ({ foundAt }) => writeInstant(foundAt) },
          { head: putBack.follower, cell: ({ follower }) => follower },
          {
            head: putBack.missing,
            cell: ({ stream, revision }) => (stream ? `${stream} @ ${revision}` : putBack.beyondTheEnd),
          },
        ]}
      />
      <Button busy={acknowledging.isPending} onClick={() => acknowledging.mutate()}>
        {putBack.acknowledge}
      </Button>
      {acknowledging.error && <ProblemNotice error={acknowledging.error} />}
    </section>
  );
}
