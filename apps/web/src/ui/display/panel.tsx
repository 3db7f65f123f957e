import { type ReactNode, useId } from 'react';
import parts from './parts.module.css';
import styles from './panels.module.css';

/** A part of a dossier under its own heading. */
export function Panel({
  title,
  id,
  aside,
  children,
}: {
  title: ReactNode;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId} id={id}>
      <div className={parts.buttons}>
        <h2 id={titleId} className={parts.heading}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
