import { useQuery } from '@tanstack/react-query';
import type { DeadLetterItem, JobsAnswer } from '../../../api/generated';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useOperationsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import sections from '../../../ui/display/sections.module.css';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import { DataTable } from '../../../ui/tables/data-table';
import { RunJobAgain } from '../run-job-again/run-job-again';
import { jobsQuery } from './jobs.call';
import styles from './jobs.module.css';

/** What the service still has to do by itself, and what it gave up. */
export function Jobs() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { jobs, engines } = useOperationsTexts().operations;
  const query = useQuery(jobsQuery);
  return (
    <Page
      title={screens.jobs}
      lead={jobs.lead}
      actions={query.data && <Button onClick={() => void query.refetch()}>{engines.again}</Button>}
    >
      <AdministrationTabs />
      <QueryState query={query} skeleton={<Skeleton as="row" lines={4} />}>
        {({ queues, deadLetters }) => (
          <>
            <Queues queues={queues} />
            <DeadLetters letters={deadLetters} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

type Queue = JobsAnswer['queues'][number];

function Queues({ queues }: Pick<JobsAnswer, 'queues'>) {
  const { jobs } = useOperationsTexts().operations;
  const count = (head: string, cell: (queue: Queue) => number) => ({ head, cell, numeric: true });
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{jobs.queues}</h2>
      <DataTable
        caption={jobs.queues}
        rows={queues}
        rowKey={({ queue }) => queue}
        columns={[
          { head: jobs.queue, cell: ({ queue }) => jobs.queueNames[queue] ?? queue },
          count(jobs.waiting, ({ waiting }) => waiting),
          count(jobs.delayed, ({ delayed }) => delayed),
          count(jobs.active, ({ active }) => active),
          { head: jobs.dead, numeric: true, cell: ({ dead }) => (dead === 0 ? 0 : <a href="#dead">{dead}</a>) },
        ]}
      />
    </section>
  );
}

function DeadLetters({ letters }: { letters: readonly DeadLetterItem[] }) {
  const { jobs } = useOperationsTexts().operations;
  return (
    <section id="dead" tabIndex={-1} className={sections.section}>
      <h2 className={parts.heading}>{jobs.deadLetters}</h2>
      {letters.length === 0 ? (
        <EmptyState title={jobs.none}>{jobs.noneDetail}</EmptyState>
      ) : (
        <>
          <p className={sections.quiet}>{jobs.deadLead}</p>
          <DataTable
            caption={jobs.deadLetters}
            rows={letters}
            rowKey={({ queue, id }) => `${queue} ${id}`}
            columns={[
              { head: jobs.reason, cell: ({ reason }) => reason },
              { head: jobs.queue, cell: ({ queue }) => jobs.queueNames[queue] ?? queue },
              {
                head: jobs.failedAt,
                cell: ({ failedAt }) => <time dateTime={failedAt}>{writeInstant(failedAt)}</time>,
              },
              { head: jobs.attempts, numeric: true, cell: ({ attempts }) => attempts },
              { head: jobs.job, cell: (letter) => <Contents letter={letter} /> },
              { head: jobs.actions, actions: true, cell: (letter) => <RunJobAgain letter={letter} /> },
            ]}
          />
        </>
      )}
    </section>
  );
}

function Contents({ letter: { id, data } }: { letter: DeadLetterItem }) {
  return (
    <details>
      <summary className={`${styles.summary} ${sections.code}`}>{id}</summary>
      <pre className={styles.contents}>{JSON.stringify(data, null, 2)}</pre>
    </details>
  );
}
