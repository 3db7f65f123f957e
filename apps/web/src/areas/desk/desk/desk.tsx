import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SignedInPerson } from '../../../api/generated';
import { useDeskTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { useSession } from '../../identity/shared/acting';
import { deskQuery } from './desk.call';
import styles from './desk.module.css';
import { groupsOf, type TaskGroup } from './desk.view-model';
import { TaskCard } from './task-card';
import type { Task } from './tasks.view-model';

/** What the person who is signed in has to do now. */
export function Desk() {
  const { person } = useSession();
  return person && <DeskOf person={person} />;
}

function DeskOf({ person }: { person: SignedInPerson }) {
  const { desk } = useDeskTexts();
  const { acting } = useSession();
  const tasks = useQuery(deskQuery(person, acting));
  return (
    <Page
      title={desk.title}
      context={desk.greeting(person.displayName)}
      lead={tasks.data?.length ? desk.count(tasks.data.length) : undefined}
    >
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
  return groupsOf(tasks).map((group) => <Group key={group.urgency} {...group} />);
}

/** As many as are done in a day; the others when they are asked for. */
const atOnce = 20;

function Group({ urgency, tasks }: TaskGroup) {
  const { desk } = useDeskTexts();
  const [shown, setShown] = useState(atOnce);
  const left = tasks.length - shown;
  return (
    <section aria-labelledby={`tasks-${urgency}`} className={styles.group}>
      <h2 id={`tasks-${urgency}`} className={styles.heading}>
        {desk.groups[urgency]} <span className={styles.count}>{tasks.length}</span>
      </h2>
      <ul className={styles.tasks}>
        {tasks.slice(0, shown).map((task) => (
          <li key={task.key}>
            <TaskCard task={task} urgency={urgency} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onClick={() => setShown(shown + atOnce)}>{desk.more(Math.min(left, atOnce))}</Button>
        </div>
      )}
    </section>
  );
}
