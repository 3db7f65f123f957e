import { Link } from '@tanstack/react-router';
import { papers as all } from '#contexts/nominations';
import { usePapersTexts } from './texts';
import styles from '../paper-list/paper-list.module.css';

interface WritePaperProps {
  readonly dossierId: string;
  /** The components of one place in the dossier; those that can be written here are offered. */
  readonly anyOf: readonly string[];
  readonly nomineeId?: string;
}

/** Leads to writing a component instead of uploading a file. */
export function WritePaper({ dossierId, anyOf, nomineeId }: WritePaperProps) {
  const { papers } = usePapersTexts();
  const offered = all.filter(({ kind }) => anyOf.includes(kind));
  if (offered.length === 0) return null;
  return (
    <p className={styles.write}>
      {offered.map(({ kind, label }) =>
        nomineeId === undefined ? (
          <Link key={kind} to="/dossiers/$dossierId/papers/$kind" params={{ dossierId, kind }}>
            {papers.write(label)}
          </Link>
        ) : (
          <Link key={kind} to="/dossiers/$dossierId/papers/$kind/$nomineeId" params={{ dossierId, kind, nomineeId }}>
            {papers.write(label)}
          </Link>
        ),
      )}
    </p>
  );
}
