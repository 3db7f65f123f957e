import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EngineList } from '../../../api/generated';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import parts from '../../../ui/display/parts.module.css';
import sections from '../../../ui/display/sections.module.css';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import { DataTable } from '../../../ui/tables/data-table';
import { useOperationsTexts } from '../shared/texts';
import { acknowledgeDiscrepancies } from './acknowledge-discrepancies.call';
import { engineListQuery } from './engine-list.call';

/** The log holds less than was read from it. Somebody has to have seen that before it is shown no more. */
export function Discrepancies({ discrepancies }: Pick<EngineList, 'discrepancies'>) {
  const { putBack } = useOperationsTexts().operations.engines;
  const queries = useQueryClient();
  const acknowledging = useMutation({
    mutationFn: acknowledgeDiscrepancies,
    onSuccess: async () => {
      toast(putBack.done);
      await queries.invalidateQueries({ queryKey: engineListQuery.queryKey });
    },
  });
  return (
    <section className={sections.section}>
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
