import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { proposalList } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';
import type { Proposal } from './proposal';

/** All proposals of a round: a round has few, and each form of award usually one. */
export const proposalListQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['proposals', roundId],
    queryFn: async ({ signal }) =>
      (await answer(proposalList({ path: { roundId }, query: { ...afterOwnWrites(), limit: 200 }, signal })))
        .items as unknown as Proposal[],
  });
