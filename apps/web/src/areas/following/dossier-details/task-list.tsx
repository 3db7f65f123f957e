import { Link, linkOptions } from '@tanstack/react-router';
import { useDossierTexts } from '../../dossier/shared/texts';
import { ProgressBar } from '../../../ui/display/meter';
import { Tag, type Tone } from '../../../ui/display/tag';
import { Panel } from '../../../ui/display/panel';
import styles from './task-list.module.css';
import { progressOf, type Task, type TaskState } from './task-list.view-model';

const tones: Readonly<Record<TaskState, Tone>> = {
  notBegun: 'neutral',
  underWay: 'info',
  lacking: 'danger',
  done: 'success',
};

const groups = [
  { name: 'nominees', places: ['nominees'] },
  { name: 'papers', places: ['papers', 'copies'] },
  { name: 'send', places: ['check'] },
] as const;

export function TaskList({ dossierId, tasks }: { dossierId: string; tasks: readonly Task[] }) {
  const { dossierDetails: texts } = useDossierTexts();
  const { done, total } = progressOf(tasks);
  return (
    <>
      <ProgressBar label={texts.tasks} done={done / total} text={`${done}/${total}`} />
      {groups.map(({ name, places }) => (
        <Panel key={name} title={texts.groups[name]}>
          <ul className={styles.tasks}>
            {tasks
              .filter(({ place }) => (places as readonly string[]).includes(place))
              .map((task) => (
                <TaskLine key={task.id} dossierId={dossierId} task={task} />
              ))}
          </ul>
        </Panel>
      ))}
    </>
  );
}

function TaskLine({ dossierId, task }: { dossierId: string; task: Task }) {
  const { dossierDetails: texts } = useDossierTexts();
  const words = task.place === 'papers' ? task.label : texts.task[task.id];
  return (
    <li className={styles.task}>
      <div>
        <Link {...linkOf(dossierId, task)} className={styles.link}>
          {words}
        </Link>
        <Extent task={task} />
        {task.reasons.map((reason) => (
          <p key={reason} className={styles.reason}>
            {texts.finding(reason)}
          </p>
        ))}
      </div>
      <Tag tone={tones[task.state]}>{texts.states[task.state]}</Tag>
    </li>
  );
}

function Extent({ task }: { task: Task }) {
  const { dossierDetails: texts } = useDossierTexts();
  const { id, done = 0, total } = task;
  if (total === undefined) return null;
  const words =
    id === 'nominees'
      ? texts.nomineeCount(total)
      : id === 'copies'
        ? texts.copiesOf(done, total)
        : total > 0
          ? texts.counted(done, total)
          : undefined;
  return words ? <p className={styles.extent}>{words}</p> : null;
}

function linkOf(dossierId: string, { place, id }: Task) {
  const params = { dossierId };
  if (place === 'nominees') return linkOptions({ to: '/dossiers/$dossierId/nominees', params });
  if (place === 'check') return linkOptions({ to: '/dossiers/$dossierId/check', params });
  return linkOptions({ to: '/dossiers/$dossierId/documents', params, hash: id });
}
