import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './tab-links.module.css';

export interface TabLink {
  /** Made with `linkOptions({ to, params, search })`, so that the address is checked. */
  readonly link: LinkProps;
  readonly label: ReactNode;
  readonly count?: number;
}

/** Parts of one resource, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={`${styles.tabs} not-on-paper`}>
      <ul className={styles.list}>
        {tabs.map(({ link, label: tab, count }, index) => (
          <li key={index}>
            <Link activeOptions={{ exact: true, includeSearch: true }} {...link} className={styles.tab} replace>
              {tab}
              {count !== undefined && <span className={styles.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
