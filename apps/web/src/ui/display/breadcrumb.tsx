import { Link, type LinkProps } from '@tanstack/react-router';
import { useUiTexts } from '../texts';
import styles from './breadcrumb.module.css';

export interface Crumb {
  readonly label: string;
  /** Made with `linkOptions(…)`; without it the words only say where one is. */
  readonly link?: LinkProps;
}

/** For `context` of `Page`: what the page belongs to, from the widest. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { kit } = useUiTexts();
  return (
    <nav aria-label={kit.breadcrumb}>
      <ol className={styles.crumbs}>
        {crumbs.map(({ label, link }) => (
          <li key={label}>{link ? <Link {...link}>{label}</Link> : label}</li>
        ))}
      </ol>
    </nav>
  );
}
