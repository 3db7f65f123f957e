import { useUiTexts } from '../texts';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** As many as will probably come, so that nothing jumps. */
  readonly lines?: number;
  /** `row`: as high as a row of a table; `card`: as a card. */
  readonly as?: 'line' | 'row' | 'card';
}

/** Keeps the place of what is on its way. */
export function Skeleton({ lines = 3, as = 'line' }: SkeletonProps) {
  const { common } = useUiTexts();
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{common.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={`${styles.bone} ${styles[as]}`} aria-hidden="true" />
      ))}
    </div>
  );
}
