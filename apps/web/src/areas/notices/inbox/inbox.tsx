import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NoticeItem } from '../../../api/generated';
import { useNoticesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Tag } from '../../../ui/display/tag';
import { inboxQuery } from './inbox.call';
import { readNotice, readNotices } from './read-notices.call';
import styles from './inbox.module.css';

/** What this person was told, the newest first. */
export function Inbox() {
  const { inbox: words } = useNoticesTexts();
  const queries = useQueryClient();
  const told = useInfiniteQuery(inboxQuery);
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['notices'] });
  const readAll = useMutation({ mutationFn: readNotices, onSuccess });
  const read = useMutation({ mutationFn: readNotice, onSuccess });
  const actions = (
    <>
      <Link to="/notices/preferences">{words.preferences}</Link>
      <Button busy={readAll.isPending} onClick={() => readAll.mutate()}>
        {words.readAll}
      </Button>
    </>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={actions} width="text">
      {readAll.error && <ProblemNotice error={readAll.error} />}
      <QueryState
        query={told}
        skeleton={<Skeleton as="card" lines={5} />}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={<EmptyState title={words.none.title}>{words.none.detail}</EmptyState>}
      >
        {({ pages }) => (
          <ul className={styles.notices}>
            {pages
              .flatMap(({ items }) => items)
              .map((notice) => (
                <Notice
                  key={notice.noticeId}
                  notice={notice}
                  onOpen={() => !notice.read && read.mutate(notice.noticeId)}
                />
              ))}
          </ul>
        )}
      </QueryState>
      {told.hasNextPage && (
        <Button busy={told.isFetchingNextPage} onClick={() => void told.fetchNextPage()}>
          {words.earlier}
        </Button>
      )}
    </Page>
  );
}

const tones = {
  account: 'danger',
  return: 'warning',
  refusal: 'danger',
  decision: 'gold',
  overdue: 'danger',
  reminder: 'warning',
  arrival: 'info',
  timetable: 'neutral',
} as const;

function Notice({
  notice: { kind, subject, text, link, at, read },
  onOpen,
}: {
  notice: NoticeItem;
  onOpen: () => void;
}) {
  const { inbox: words } = useNoticesTexts();
  return (
    <li className={`${styles.notice} ${read ? styles.read : ''}`}>
      <p className={styles.signs}>
        <Tag tone={tones[kind]}>{words.kinds[kind]}</Tag>
        {!read && <strong className={styles.new}>{words.new}</strong>}
        <time dateTime={at}>{writeInstant(at)}</time>
      </p>
      <h2 className={styles.subject}>
        <Link to={link} onClick={onOpen}>
          {subject}
        </Link>
      </h2>
      <p>{text}</p>
    </li>
  );
}
