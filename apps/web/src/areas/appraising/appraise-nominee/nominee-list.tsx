import { Link } from '@tanstack/react-router';
import type { AppraisalStage, Nominee } from '#contexts/nominations';
import { useAppraisingTexts } from '../shared/texts';
import parts from '../../../ui/display/parts.module.css';
import { Tag, type Tone } from '../../../ui/display/tag';
import type { QueueSearch } from '../appraisal-queue/queue-search';
import { type NomineeState, stateOf } from './appraise-nominee.view-model';
import styles from './appraise-nominee.module.css';

const tones: Readonly<Record<NomineeState, Tone>> = {
  waiting: 'info',
  appraised: 'success',
  unit: 'warning',
  education: 'neutral',
  home_affairs: 'neutral',
  chairman: 'neutral',
  refused: 'danger',
  decided: 'gold',
};

export interface NomineeListProps {
  readonly dossierId: string;
  readonly nominees: readonly Nominee[];
  readonly shown: string | undefined;
  readonly stages: readonly AppraisalStage[];
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
                <Tag tone={tones[state]}>{appraisal.one.states[state]}</Tag>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
