import type { ReactNode } from 'react';
import styles from './description-list.module.css';

export interface Description {
  readonly term: string;
  readonly detail: ReactNode;
}

/** Facts, each with its name; a fact that is `undefined` or `null` is left out. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className={styles.list}>
      {items.map(
        ({ term, detail }) =>
          detail !== undefined &&
          detail !== null && (
            <div key={term} className={styles.item}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.detail}>{detail}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
