import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PaperItem } from '../../../api/generated';
import { usePapersTexts } from '../shared/texts';
import { writeInstant } from '../../../ui/display/dates';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Tag } from '../../../ui/display/tag';
import { paperListQuery } from './paper-list.call';
import styles from './paper-list.module.css';
import { stateOf, tones } from './paper-state.view-model';

/** Every paper of a dossier with its state; for a screen of its own, or a part of the dossier's page. */
export function PaperList({ dossierId }: { dossierId: string }) {
  return (
    <QueryState query={useQuery(paperListQuery(dossierId))} skeleton={<Skeleton lines={5} as="row" />}>
      {(items) => (
        <ul className={styles.list}>
          {items.map((paper) => (
            <li key={`${paper.kind} ${paper.nomineeId}`} className={styles.item}>
              <PaperEntry dossierId={dossierId} paper={paper} />
            </li>
          ))}
        </ul>
      )}
    </QueryState>
  );
}

function PaperEntry({ dossierId, paper }: { dossierId: string; paper: PaperItem }) {
  const { papers } = usePapersTexts();
  const { kind, label, nomineeId, nomineeName, missing, savedAt, savedByName } = paper;
  const state = stateOf(paper);
  return (
    <>
      <div>
        {nomineeId === undefined ? (
          <Link to="/dossiers/$dossierId/papers/$kind" params={{ dossierId, kind }}>
            {label}
          </Link>
        ) : (
          <Link to="/dossiers/$dossierId/papers/$kind/$nomineeId" params={{ dossierId, kind, nomineeId }}>
            {papers.titleOf(label, nomineeName ?? '')}
          </Link>
        )}
        <p className={styles.detail}>
          {savedAt && papers.savedBy(writeInstant(savedAt), savedByName ?? '')}{' '}
          {state === 'begun' && papers.missing(missing)}
        </p>
      </div>
      <Tag tone={tones[state]}>{papers.states[state]}</Tag>
    </>
  );
}
