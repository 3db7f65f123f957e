import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './tab-links.module.css';

export interface TabLink {
  /**
   * Made with `linkOptions({ to, params, search })`, so that the address is checked; with `activeOptions` where
   * the search is no part of the tab.
   */
  readonly link: LinkProps;
  readonly label: ReactNode;
  readonly count?: number;
}

/** Parts of one resource, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const tab = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (tab) nav.current!.scrollLeft = tab.offsetLeft - (nav.current!.clientWidth - tab.offsetWidth) / 2;
  }, []);
  return (
    <nav ref={nav} aria-label={label} className={`${styles.tabs} not-on-paper`}>
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
