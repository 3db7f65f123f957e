import { useUiTexts } from '../texts';
import { type DaysLeft, deadlineWords, urgencyTone } from './deadline.view-model';
import styles from './deadline.module.css';
import { Tag } from './tag';

/** Until when, and how long still. */
export function Deadline({ of }: { of: DaysLeft }) {
  const { kit } = useUiTexts();
  const { until, left } = deadlineWords(of, kit.deadline);
  return (
    <span className={styles.deadline}>
      <span>{until}</span> <Tag tone={urgencyTone(of.daysLeft)}>{left}</Tag>
    </span>
  );
}
