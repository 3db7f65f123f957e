import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useAwardsTexts } from '../shared/texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { proposalListQuery } from '../proposal-list/proposal-list.call';
import { candidates } from '../proposal-list/proposal.view-model';
import { roundDetailsQuery } from '../../programmes/round-details/round-details.call';
import { candidatesQuery } from './candidates.call';
import { CompileForm } from './compile-form';

const route = getRouteApi('/signed-in/proposals/$roundId/compile');

export function CompileProposal() {
  const { awards } = useAwardsTexts();
  const { roundId } = route.useParams();
  const { proposal: proposalId } = route.useSearch();
  const round = useQuery(roundDetailsQuery(roundId));
  const queue = useQuery(candidatesQuery(roundId));
  const proposals = useQuery(proposalListQuery(roundId));
  const before = proposals.data?.find((proposal) => proposal.proposalId === proposalId);
  return (
    <Page
      title={before ? awards.compiling.again : awards.compiling.title}
      lead={before && awards.compiling.againLead}
      context={
        <Breadcrumb
          crumbs={[
            { label: awards.one.proposals, link: { to: '/proposals', search: { round: roundId } } },
            { label: round.data?.title ?? '' },
          ]}
        />
      }
    >
      <QueryState query={round} skeleton={<Skeleton as="card" lines={4} />}>
        {(rules) => (
          <QueryState query={queue} skeleton={<Skeleton as="card" lines={4} />}>
            {(waiting) => (
              <QueryState query={proposals} skeleton={<Skeleton as="card" lines={4} />}>
                {(all) => (
                  <CompileForm round={rules} candidates={candidates(waiting, all, proposalId)} before={before} />
                )}
              </QueryState>
            )}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}
