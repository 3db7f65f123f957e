import { useQuery } from '@tanstack/react-query';
import type { SignedInPerson } from '../../api/generated';
import { useTexts } from '../../texts/texts';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Skeleton } from '../../ui/skeleton';
import { useSession } from '../session/acting';
import { deskQuery } from './api/desk';
import styles from './desk.module.css';
import { groupsOf } from './desk.view-model';
import { TaskCard } from './task-card';
import type { Task } from './tasks.view-model';

/** What the person who is signed in has to do now. */
export function Desk() {
  const { person } = useSession();
  return person && <DeskOf person={person} />;
}

function DeskOf({ person }: { person: SignedInPerson }) {
  const { desk } = useTexts();
  const { acting } = useSession();
  const tasks = useQuery(deskQuery(person, acting));
  return (
    <Page title={desk.title} context={desk.greeting(person.displayName)} lead={tasks.data?.length ? desk.count(tasks.data.length) : undefined}>
      <QueryState
        query={tasks}
        skeleton={<Skeleton as="card" lines={4} />}
        isEmpty={({ length }) => length === 0}
        empty={<EmptyState title={desk.nothing.title}>{desk.nothing.detail}</EmptyState>}
      >
        {(data) => <Tasks tasks={data} />}
      </QueryState>
    </Page>
  );
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const { desk } = useTexts();
  return groupsOf(tasks).map(({ urgency, tasks: some }) => (
    <section key={urgency} aria-labelledby={`tasks-${urgency}`} className={styles.group}>
      <h2 id={`tasks-${urgency}`} className={styles.heading}>
        {desk.groups[urgency]} <span className={styles.count}>{some.length}</span>
      </h2>
      <ul className={styles.tasks}>
        {some.map((task) => (
          <li key={task.key}>
            <TaskCard task={task} urgency={urgency} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
