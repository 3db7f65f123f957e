import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useDossierTexts } from './texts';
import { leave, presenceQuery } from '../presence/presence.call';
import styles from './presence-line.module.css';

/** Which colleagues have the dossier open too. */
export function PresenceLine({ dossierId }: { dossierId: string }) {
  const { dossierDetails } = useDossierTexts();
  const { data: others = [] } = useQuery(presenceQuery(dossierId));
  useEffect(() => () => void leave(dossierId), [dossierId]);
  return (
    <p role="status" className={others.length > 0 ? styles.others : styles.nobody}>
      {others.length > 0 && dossierDetails.alsoHere(others.map(({ displayName }) => displayName).join(', '))}
    </p>
  );
}
