import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SignInLine } from '../../../api/generated';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { PersonFilter } from '../shared/person-filter';
import { useOperationsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { SelectField } from '../../../ui/fields/select-field';
import { writeInstant } from '../../../ui/display/dates';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import sections from '../../../ui/display/sections.module.css';
import { Tag } from '../../../ui/display/tag';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import { peopleListQuery } from '../../organisation/people-list/people-list.call';
import { DataTable } from '../../../ui/tables/data-table';
import { type AccessKind, signInLogQuery, type SignInSearch } from './sign-in-log.call';
import { accessKinds } from './sign-in-search';

const route = getRouteApi('/signed-in/admin/sign-ins');

const tones: Readonly<Record<AccessKind, 'neutral' | 'success' | 'warning' | 'danger'>> = {
  signed_in: 'success',
  failed: 'warning',
  slowed: 'danger',
  account_given: 'neutral',
  password_changed: 'neutral',
  forbidden: 'warning',
};

/** Who came in and who did not, beside the audit of what they did. */
export function SignInLog() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { signIns } = useOperationsTexts().operations;
  const search = route.useSearch();
  const query = useInfiniteQuery(signInLogQuery(search));
  return (
    <Page title={screens.signIns} lead={signIns.lead}>
      <AdministrationTabs />
      <Filters search={search} />
      <QueryState
        query={query}
        skeleton={<Skeleton as="row" lines={12} />}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={<EmptyState title={signIns.none} />}
      >
        {({ pages }) => <Lines lines={pages.flatMap(({ items }) => items)} />}
      </QueryState>
      {query.hasNextPage && (
        <div className={parts.buttons}>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {signIns.more}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Filters({ search }: { search: SignInSearch }) {
  const { signIns } = useOperationsTexts().operations;
  const navigate = route.useNavigate();
  const { data: people } = useQuery(peopleListQuery);
  if (!people) return null;
  const ask = (changed: SignInSearch) => void navigate({ search: { ...search, ...changed }, replace: true });
  return (
    <div className={sections.filters}>
      <PersonFilter
        people={people}
        label={signIns.person}
        personId={search.person}
        onChange={(person) => ask({ person })}
      />
      <SelectField
        name="kind"
        label={signIns.kind}
        markOptional={false}
        none={signIns.everyKind}
        choices={accessKinds.map((kind) => ({ value: kind, label: signIns.kinds[kind] }))}
        value={search.kind ?? ''}
        onChange={({ target }) => ask({ kind: accessKinds.find((kind) => kind === target.value) })}
      />
    </div>
  );
}

function Lines({ lines }: { lines: readonly SignInLine[] }) {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { signIns } = useOperationsTexts().operations;
  return (
    <DataTable
      caption={screens.signIns}
      rows={lines}
      rowKey={({ lineId }) => lineId}
      columns={[
        { head: signIns.person, cell: ({ personName }) => personName ?? signIns.nobody },
        { head: signIns.kind, cell: ({ kind }) => <Tag tone={tones[kind]}>{signIns.kinds[kind]}</Tag> },
        { head: signIns.at, cell: ({ at }) => <time dateTime={at}>{writeInstant(at)}</time> },
        { head: signIns.network, cell: ({ network }) => <span className={sections.code}>{network}</span> },
        { head: signIns.times, numeric: true, cell: ({ times }) => times },
      ]}
    />
  );
}
