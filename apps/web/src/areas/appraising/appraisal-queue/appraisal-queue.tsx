import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { ShortcutList } from '../../../ui/actions/shortcuts';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { ForwardBatch } from '../forward-batch/forward-batch';
import { chosenOf, entryId } from './appraisal-queue.view-model';
import styles from './appraisal-queue.module.css';
import { ChosenBar } from './chosen-bar';
import { QueueEntry } from './queue-entry';
import { QueueFilters } from './queue-filters';
import { toggled } from '../../../ui/tables/toggled';
import { useQueue } from './use-queue';
import { useQueueShortcuts } from './use-queue-shortcuts';

const route = getRouteApi('/signed-in/appraisals');

/** What lies at the bodies of the person who is signed in. */
export function AppraisalQueue() {
  const { appraisal } = useAppraisingTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queue = useQueue(search);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [forwarding, setForwarding] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shortcuts = useQueueShortcuts(list);
  const dossiers = chosenOf(queue.data ?? [], chosen);
  const choose = (id: string) => setChosen((before) => toggled(before, id));
  const isFiltered = Object.keys(search).some((filter) => filter !== 'order');
  const empty = isFiltered ? (
    <EmptyState
      title={appraisal.queue.emptyFiltered}
      action={<Button onClick={() => void navigate({ search: {} })}>{appraisal.queue.clear}</Button>}
    />
  ) : (
    <EmptyState title={appraisal.queue.empty}>{appraisal.queue.emptyDetail}</EmptyState>
  );
  return (
    <Page
      title={appraisal.queue.title}
      lead={appraisal.queue.lead}
      actions={
        <Link to="/batches" search={{}}>
          {appraisal.batches.title}
        </Link>
      }
    >
      <QueueFilters
        search={search}
        change={(changed) => void navigate({ search: (before) => ({ ...before, ...changed }), replace: true })}
      />
      <QueryState
        query={queue}
        skeleton={<Skeleton as="card" lines={5} />}
        isEmpty={(entries) => entries.length === 0}
        empty={empty}
      >
        {(entries) => (
          <>
            <div className={styles.summary}>
              <p role="status">{appraisal.queue.count(entries.length, queue.hasNextPage)}</p>
              <div className={styles.keys}>
                <ShortcutList shortcuts={shortcuts} />
              </div>
            </div>
            <ul ref={list} className={styles.entries}>
              {entries.map((entry) => (
                <QueueEntry
                  key={entryId(entry)}
                  entry={entry}
                  search={search}
                  chosen={chosen.has(entryId(entry))}
                  choose={() => choose(entryId(entry))}
                />
              ))}
            </ul>
            {queue.hasNextPage && (
              <Button busy={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
                {appraisal.queue.more}
              </Button>
            )}
          </>
        )}
      </QueryState>
      <ChosenBar dossiers={dossiers} forward={() => setForwarding(true)} />
      {forwarding && <ForwardBatch dossiers={dossiers} close={() => setForwarding(false)} />}
    </Page>
  );
}
