import { Link } from '@tanstack/react-router';
import { useDeskTexts } from '../shared/texts';
import { Deadline } from '../../../ui/display/deadline';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import styles from './desk.module.css';
import type { TaskGroup } from './desk.view-model';
import type { Task } from './tasks.view-model';

/** The whole card leads to the work. */
export function TaskCard({ task, urgency }: { task: Task; urgency: TaskGroup['urgency'] }) {
  const { desk } = useDeskTexts();
  const { kind, subject, about, nominees, href, deadline } = task;
  return (
    <article className={`${styles.task} ${styles[urgency]}`}>
      <h3 className={styles.title}>
        <Link to={href} className={styles.link}>
          {desk.kinds[kind]}: {typeof subject === 'string' ? subject : <UnitName unitId={subject.unitId} />}
        </Link>
      </h3>
      <p className={styles.about}>
        {about}
        {nominees !== undefined && nominees > 0 && ` · ${desk.nominees(nominees)}`}
      </p>
      {deadline && (
        <p className={styles.deadline}>
          <Deadline of={deadline} />
        </p>
      )}
    </article>
  );
}

function UnitName({ unitId }: { unitId: string }) {
  return useUnitNames()(unitId);
}
