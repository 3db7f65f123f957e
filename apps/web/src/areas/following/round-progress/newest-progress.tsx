import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useFollowingTexts } from '../shared/texts';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { roundListQuery } from '../../programmes/round-list/round-list.call';
import { roundAtHand } from '../../programmes/shared/round-list.view-model';

/** Leads to the progress of the round that people most probably mean. */
export function NewestProgress() {
  const { progress } = useFollowingTexts();
  const query = useQuery({ ...roundListQuery, select: (rounds) => roundAtHand(rounds) ?? null });
  return (
    <Page title={progress.title}>
      <QueryState query={query} isEmpty={(round) => round === null} empty={<EmptyState title={progress.none} />}>
        {(round) => round && <Navigate to="/rounds/$roundId/progress" params={{ roundId: round.roundId }} replace />}
      </QueryState>
    </Page>
  );
}
