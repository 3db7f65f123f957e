import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { inVietnamese } from '#platform/calendar';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { DescriptionList } from '../../../ui/display/description-list';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { SelectField } from '../../../ui/fields/select-field';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { roundListQuery } from '../../programmes/round-list/round-list.call';
import { batchListQuery } from './batch-list.call';

const route = getRouteApi('/signed-in/batches');

export function BatchList() {
  const { appraisal } = useAppraisingTexts();
  const { batches: texts } = appraisal;
  const { round } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: rounds = [] } = useQuery(roundListQuery);
  const batches = useInfiniteQuery({
    ...batchListQuery(round),
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  const roundTitle = (roundId: string) => rounds.find((one) => one.roundId === roundId)?.title ?? roundId;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className={parts.narrow}>
        <SelectField
          name="round"
          label={texts.round}
          none={texts.allRounds}
          markOptional={false}
          value={round ?? ''}
          choices={rounds.map(({ roundId, title }) => ({ value: roundId, label: title }))}
          onChange={({ target }) => void navigate({ search: { round: target.value || undefined }, replace: true })}
        />
      </div>
      <QueryState
        query={batches}
        skeleton={<Skeleton as="card" lines={4} />}
        isEmpty={(items) => items.length === 0}
        empty={<EmptyState title={texts.empty} />}
      >
        {(items) => (
          <ul className={parts.cards}>
            {items.map((batch) => (
              <li key={batch.batchId} className={parts.card}>
                <h2 className={parts.heading}>
                  {texts.letter} {batch.letterNumber}
                </h2>
                <DescriptionList
                  items={[
                    { term: texts.date, detail: inVietnamese(batch.letterDate) },
                    { term: texts.round, detail: roundTitle(batch.roundId) },
                    { term: texts.nominees, detail: batch.nominees },
                    { term: texts.dossiers, detail: batch.dossiers.length },
                    { term: texts.forwardedAt, detail: writeInstant(batch.forwardedAt) },
                  ]}
                />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {batches.hasNextPage && (
        <Button busy={batches.isFetchingNextPage} onClick={() => void batches.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </Page>
  );
}
