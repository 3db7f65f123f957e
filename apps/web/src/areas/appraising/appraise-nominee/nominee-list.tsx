import { Link } from '@tanstack/react-router';
import type { Nominee } from '#contexts/nominations';
import { wordFor } from '../../dossier/shared/word-for';
import { useAppraisingTexts } from '../shared/texts';
import parts from '../../../ui/display/parts.module.css';
import { Tag, type Tone } from '../../../ui/display/tag';
import type { QueueSearch } from '../appraisal-queue/queue-search';
import { type NomineeState, stateOf } from './appraise-nominee.view-model';
import styles from './appraise-nominee.module.css';

const tones: Readonly<Partial<Record<NomineeState, Tone>>> = {
  waiting: 'info',
  appraised: 'success',
  unit: 'warning',
  refused: 'danger',
  decided: 'gold',
};

export interface NomineeListProps {
  readonly dossierId: string;
  readonly nominees: readonly Nominee[];
  readonly shown: string | undefined;
  readonly stages: readonly string[];
  readonly filters: QueueSearch;
}

export function NomineeList({ dossierId, nominees, shown, stages, filters }: NomineeListProps) {
  const { appraisal } = useAppraisingTexts();
  return (
    <nav aria-label={appraisal.one.nominees}>
      <ul className={styles.nominees}>
        {nominees.map((nominee) => {
          const state = stateOf(nominee, stages);
          return (
            <li key={nominee.nomineeId}>
              <Link
                to="/appraisals/$dossierId"
                params={{ dossierId }}
                search={{ ...filters, nominee: nominee.nomineeId }}
                className={styles.nominee}
                aria-current={nominee.nomineeId === shown ? 'true' : undefined}
                resetScroll={false}
              >
                <span className={styles.name}>{nominee.name}</span>
                {nominee.jobTitle && (
                  <span className={parts.quiet}>
                    {[nominee.jobTitle, nominee.organisation].filter(Boolean).join(', ')}
                  </span>
                )}
                <Tag tone={tones[state] ?? 'neutral'}>{wordFor(appraisal.one.states, state)}</Tag>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
