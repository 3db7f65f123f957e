import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNoticesTexts } from './texts';
import { useSession } from '../../identity/shared/acting';
import { unreadNoticesQuery } from '../inbox/inbox.call';
import styles from './unread-notices.module.css';

/** The way to the notices, in the header; with how many are unread. */
export function UnreadNotices() {
  const { inbox: words } = useNoticesTexts();
  const { person } = useSession();
  const { data: unread = 0 } = useQuery({ ...unreadNoticesQuery, enabled: Boolean(person) });
  if (!person) return null;
  return (
    <Link to="/notices" className={styles.link} aria-label={words.unread(unread)}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3v1h16v-1l-2-3V9a6 6 0 0 0-6-6Zm-2.5 15a2.5 2.5 0 0 0 5 0Z"
          fill="currentColor"
        />
      </svg>
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
