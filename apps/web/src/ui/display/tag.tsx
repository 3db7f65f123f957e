import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'gold';

/** A state in a word or two. The words say it, the colour only helps. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
