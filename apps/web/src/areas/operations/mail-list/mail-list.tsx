import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, linkOptions } from '@tanstack/react-router';
import type { LetterItem } from '../../../api/generated';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useOperationsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Notice } from '../../../ui/feedback/notice';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { TabLinks } from '../../../ui/display/tab-links';
import { Tag } from '../../../ui/display/tag';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import { DataTable } from '../../../ui/tables/data-table';
import { letterCountsQuery, letterListQuery } from './mail-list.call';
import { letterStates } from './mail-search';

const route = getRouteApi('/signed-in/admin/mail');

const tones = { waiting: 'neutral', due: 'warning', given_up: 'danger', done: 'success' } as const;

/** How the letters to people fare; what they say is theirs alone. */
export function MailList() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { mail } = useOperationsTexts().operations;
  const { state } = route.useSearch();
  const { data: counts } = useQuery(letterCountsQuery);
  const query = useInfiniteQuery(letterListQuery(state));
  const lettersIn = (asked: LetterItem['state']) => counts?.find((count) => count.state === asked)?.letters;
  return (
    <Page title={screens.mail} lead={mail.lead}>
      <AdministrationTabs />
      {Boolean(lettersIn('due')) && (
        <Notice tone="warning">
          {mail.late} <Link to="/admin/jobs">{screens.jobs}</Link>
        </Notice>
      )}
      {counts && (
        <TabLinks
          label={mail.states}
          tabs={[
            { link: linkOptions({ to: '/admin/mail', search: {} }), label: mail.all },
            ...letterStates.map((one) => ({
              link: linkOptions({ to: '/admin/mail', search: { state: one } }),
              label: mail.stateNames[one],
              count: lettersIn(one),
            })),
          ]}
        />
      )}
      <QueryState
        query={query}
        skeleton={<Skeleton as="row" lines={8} />}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={<EmptyState title={mail.none}>{mail.noneDetail}</EmptyState>}
      >
        {({ pages }) => <Letters letters={pages.flatMap(({ items }) => items)} />}
      </QueryState>
      {query.hasNextPage && (
        <div className={parts.buttons}>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {mail.more}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Letters({ letters }: { letters: readonly LetterItem[] }) {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { mail } = useOperationsTexts().operations;
  return (
    <DataTable
      caption={screens.mail}
      rows={letters}
      rowKey={({ mailId }) => mailId}
      columns={[
        { head: mail.person, cell: ({ personName }) => personName },
        { head: mail.state, cell: ({ state }) => <Tag tone={tones[state]}>{mail.stateNames[state]}</Tag> },
        { head: mail.dueAt, cell: ({ dueAt }) => <time dateTime={dueAt}>{writeInstant(dueAt)}</time> },
        {
          head: mail.doneAt,
          cell: ({ doneAt }) => (doneAt ? <time dateTime={doneAt}>{writeInstant(doneAt)}</time> : '–'),
        },
        { head: mail.notices, numeric: true, cell: ({ notices }) => notices },
      ]}
    />
  );
}
