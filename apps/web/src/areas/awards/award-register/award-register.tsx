import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import { useAwardsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { SelectField } from '../../../ui/fields/select-field';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { TextField } from '../../../ui/fields/text-field';
import { roundListQuery } from '../../programmes/round-list/round-list.call';
import { type Award, awardRegisterQuery } from './award-register.call';
import styles from './award-register.module.css';
import { RegisterTable } from './register-table';

const route = getRouteApi('/signed-in/awards');

export function AwardRegister() {
  const { awards } = useAwardsTexts();
  const { register } = awards;
  const { q, round } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: rounds = [] } = useQuery(roundListQuery);
  const found = useInfiniteQuery({
    ...awardRegisterQuery({ ...(q && { q }), ...(round && { roundId: round }) }),
    select: ({ pages }) => pages.flatMap(({ items }) => items) as unknown as Award[],
  });
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => (given.get(name) as string).trim() || undefined;
    void navigate({ search: { q: text('q'), round: text('round') } });
  };
  const isAsked = q !== undefined || round !== undefined;
  return (
    <Page title={register.title} lead={register.lead} actions={<Button onClick={() => print()}>{awards.print}</Button>}>
      <form role="search" className={`${styles.search} not-on-paper`} onSubmit={search} key={`${q} ${round}`}>
        <TextField
          name="q"
          type="search"
          label={register.search}
          hint={register.searchHint}
          defaultValue={q}
          required
          maxLength={200}
        />
        <SelectField
          name="round"
          label={register.round}
          none={register.allRounds}
          markOptional={false}
          defaultValue={round ?? ''}
          choices={rounds.map(({ roundId, title }) => ({ value: roundId, label: title }))}
        />
        <div className={parts.buttons}>
          <Button type="submit" look="primary">
            {register.find}
          </Button>
          {isAsked && <Button onClick={() => void navigate({ search: {} })}>{register.clear}</Button>}
        </div>
      </form>
      <QueryState
        query={found}
        skeleton={<Skeleton as="row" lines={8} />}
        isEmpty={(items) => items.length === 0}
        empty={<EmptyState title={isAsked ? register.emptyFound : register.empty} />}
      >
        {(items) => (
          <>
            <p role="status">{register.found(items.length, found.hasNextPage)}</p>
            <RegisterTable awards={items} />
          </>
        )}
      </QueryState>
      {found.hasNextPage && (
        <Button className="not-on-paper" busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {register.more}
        </Button>
      )}
    </Page>
  );
}
