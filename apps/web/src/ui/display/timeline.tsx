import type { ReactNode } from 'react';
import { writeInstant } from './dates';
import type { Tone } from './tag';
import styles from './timeline.module.css';

export interface Happening {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly title: ReactNode;
  readonly by?: ReactNode;
  readonly detail?: ReactNode;
  readonly tone?: Tone;
}

/** What happened, in the order given. */
export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <ol className={styles.timeline}>
      {happenings.map(({ id, at, title, by, detail, tone = 'neutral' }) => (
        <li key={id} className={`${styles.happening} ${styles[tone]}`}>
          <p className={styles.title}>{title}</p>
          <p className={styles.when}>
            <time dateTime={at}>{writeInstant(at)}</time>
            {by && <> · {by}</>}
          </p>
          {detail && <div>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
