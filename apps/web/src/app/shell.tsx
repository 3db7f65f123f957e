import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, useRef } from 'react';
import { UnreadNotices } from '../areas/notices/shared/unread-notices';
import { SessionRenewal } from '../areas/identity/shared/session-renewal';
import { useUiTexts } from '../ui/texts';
import { Announcements } from '../ui/feedback/announcements';
import { Skeleton } from '../ui/feedback/skeleton';
import { Toasts } from '../ui/feedback/toasts';
import { MainNavigation } from './main-navigation';
import { OfflineBanner } from './offline-banner';
import { PersonMenu } from './person-menu';
import styles from './shell.module.css';
import { useFocusOnArrival } from './use-focus-on-arrival';

/** What stands around every screen. */
export function Shell() {
  const { common } = useUiTexts();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);
  return (
    <>
      <a href="#content" className={`${styles.skip} visually-hidden`}>
        {common.skipToContent}
      </a>
      <header className={`${styles.header} not-on-paper`}>
        <Link to="/" className={styles.product}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span className={styles.name}>{common.product}</span>
        </Link>
        <MainNavigation />
        <Suspense>
          <UnreadNotices />
        </Suspense>
        <PersonMenu />
      </header>
      <OfflineBanner />
      <main ref={main} id="content" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Skeleton as="card" />}>
          <Outlet />
        </Suspense>
      </main>
      <SessionRenewal />
      <Toasts />
      <Announcements />
    </>
  );
}
