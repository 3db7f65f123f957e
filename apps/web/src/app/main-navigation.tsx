import { Link } from '@tanstack/react-router';
import { useSession } from '../areas/identity/shared/acting';
import { useAppTexts } from './texts';
import { usePopUp } from '../ui/browser/use-pop-up';
import styles from './main-navigation.module.css';
import { entriesFor } from './navigation';

/** The parts of the application that serve this person; on narrow screens beneath a button. */
export function MainNavigation() {
  const { navigation: words } = useAppTexts();
  const { person, acting } = useSession();
  const { open, setOpen, root, button, onKeyDown } = usePopUp();
  const entries = entriesFor(person && acting.map(({ role }) => role));
  if (entries.length === 0) return null;
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls="parts"
        onClick={() => setOpen(!open)}
      >
        {words.menu}
      </button>
      <nav id="parts" aria-label={words.label} className={`${styles.parts} ${open ? styles.open : ''}`}>
        <ul className={styles.list}>
          {entries.map(({ link, label }) => (
            <li key={link.to}>
              <Link
                {...link}
                activeOptions={{ exact: link.to === '/' }}
                className={styles.part}
                onClick={() => setOpen(false)}
              >
                {label(words)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
