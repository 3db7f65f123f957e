import { Link, Outlet } from '@tanstack/react-router';
import { useTexts } from '../texts/texts';
import { Announcements } from '../ui/announcements';
import { Toasts } from '../ui/toasts';
import styles from './shell.module.css';

/** What stands around every screen. */
export function Shell() {
  const { common } = useTexts();
  return (
    <>
      <a href="#content" className={`${styles.skip} visually-hidden`}>
        {common.skipToContent}
      </a>
      <header className={`${styles.header} not-on-paper`}>
        <Link to="/" className={styles.product}>
          {common.product}
        </Link>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Toasts />
      <Announcements />
    </>
  );
}
