import { type ReactNode, useEffect } from 'react';
import { useUiTexts } from '../texts';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** What the page is about, above its title: the round, the dossier. */
  readonly context?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

/** The frame of a screen; its title is also the document's. */
export function Page({ title, context, lead, actions, width = 'wide', children }: PageProps) {
  const { common } = useUiTexts();
  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title, common.product]);
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      <header className={styles.header}>
        <div>
          {context && <p className={styles.context}>{context}</p>}
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={`${styles.actions} not-on-paper`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
