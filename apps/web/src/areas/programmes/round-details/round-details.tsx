import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { RoundDetails as Details } from '#contexts/programmes';
import { useProgrammesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { CloseRound } from '../close-round/close-round';
import { usePermitted } from '../../identity/shared/use-permitted';
import { roundDetailsQuery } from './round-details.call';
import { Conference } from './conference';
import { Deadlines } from '../shared/deadlines';
import { Extensions } from './extensions';
import { Categories, Components, Readings, WayOfADossier } from './plan-rules';
import { Quotas } from './quotas';
import { RoundContext, RoundTabs } from '../shared/round-frame';

const route = getRouteApi('/signed-in/rounds/$roundId');

/** The rules of a round with the plan's words, and until when what has to be done. */
export function RoundDetails() {
  const { rounds } = useProgrammesTexts();
  const { roundId } = route.useParams();
  const query = useQuery(roundDetailsQuery(roundId));
  return (
    <Page
      title={query.data?.title ?? rounds.title}
      context={<RoundContext round={query.data} />}
      actions={query.data && <CloseAction round={query.data} />}
    >
      <RoundTabs roundId={roundId} />
      <QueryState query={query} skeleton={<Skeleton as="card" lines={4} />}>
        {(round) => (
          <>
            <Deadlines round={round} />
            {round.leadTime && <Conference round={round} leadTime={round.leadTime} />}
            <Extensions round={round} />
            <Quotas round={round} />
            <WayOfADossier round={round} />
            <Components round={round} />
            <Categories round={round} />
            <Readings round={round} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function CloseAction({ round }: { round: Details }) {
  const { rounds } = useProgrammesTexts();
  const permitted = usePermitted();
  const [closing, setClosing] = useState(false);
  if (round.situation === 'Closed' || !permitted('close-round', round.situation)) return null;
  return (
    <>
      <Button look="danger" onClick={() => setClosing(true)}>
        {rounds.close.action}
      </Button>
      {closing && <CloseRound round={round} onClose={() => setClosing(false)} />}
    </>
  );
}
