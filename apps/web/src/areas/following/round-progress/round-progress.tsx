import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useProgrammesTexts } from '../../programmes/shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Button } from '../../../ui/actions/button';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { QuotaUsage } from '../quota-usage/quota-usage';
import { roundDetailsQuery } from '../../programmes/round-details/round-details.call';
import { RoundContext, RoundTabs } from '../../programmes/shared/round-frame';
import { roundProgressQuery } from './round-progress.call';
import { Flow } from './flow';
import { RoundChoice } from './round-choice';
import { StageDeadlines } from './stage-deadlines';
import { Units } from './units';

const route = getRouteApi('/signed-in/rounds/$roundId/progress');

/**
 * Where the dossiers of a round are and for how long, how much of the quotas is used, and what is left of the
 * deadlines.
 */
export function RoundProgress() {
  const { rounds } = useProgrammesTexts();
  const { commands } = useUiTexts();
  const { roundId } = route.useParams();
  const round = useQuery(roundDetailsQuery(roundId)).data;
  const query = useQuery(roundProgressQuery(roundId));
  return (
    <Page
      title={round?.title ?? rounds.title}
      context={<RoundContext round={round} />}
      actions={<Button onClick={() => window.print()}>{commands.print}</Button>}
    >
      <RoundTabs roundId={roundId} />
      <RoundChoice roundId={roundId} />
      <QueryState query={query} skeleton={<Skeleton as="card" lines={4} />}>
        {(progress) => (
          <>
            <StageDeadlines progress={progress} />
            <Flow progress={progress} />
            <QuotaUsage roundId={roundId} listed={new Set(progress.units.map(({ unitId }) => unitId))} />
            <Units progress={progress} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
