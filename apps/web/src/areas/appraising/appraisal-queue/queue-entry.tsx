import { Link } from '@tanstack/react-router';
import { inVietnamese } from '#platform/calendar';
import type { AppraisalQueueItem } from '../../../api/generated';
import { useAppraisingTexts } from '../shared/texts';
import { writeInstant } from '../../../ui/display/dates';
import { urgencyTone } from '../../../ui/display/deadline.view-model';
import parts from '../../../ui/display/parts.module.css';
import { Tag } from '../../../ui/display/tag';
import { ClaimButton } from '../claim-dossier/claim-button';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import { forwardable } from './appraisal-queue.view-model';
import styles from './appraisal-queue.module.css';
import type { QueueSearch } from './queue-search';

export interface QueueEntryProps {
  readonly entry: AppraisalQueueItem;
  readonly search: QueueSearch;
  readonly chosen: boolean;
  readonly choose: () => void;
}

export function QueueEntry({ entry, search, chosen, choose }: QueueEntryProps) {
  const { appraisal } = useAppraisingTexts();
  const unitName = useUnitNames()(entry.unitId);
  const { nominees, submission, submittedAt, late, selfAppraised } = entry;
  return (
    <li className={styles.entry} data-entry>
      {forwardable(entry) && (
        <label className={styles.choose}>
          <input type="checkbox" checked={chosen} onChange={choose} data-choose />
          <span className="visually-hidden">{appraisal.queue.select(unitName)}</span>
        </label>
      )}
      <div className={styles.what}>
        <Link
          to="/appraisals/$dossierId"
          params={{ dossierId: entry.dossierId }}
          search={search}
          className={styles.unit}
        >
          {unitName}
        </Link>
        <p className={parts.quiet}>
          {entry.roundTitle} · {appraisal.queue.submission(submission)}
          {submittedAt && <> {appraisal.queue.submittedAt(writeInstant(submittedAt))}</>}
        </p>
        <p>{appraisal.queue.appraised(nominees.filter(({ appraised }) => appraised).length, nominees.length)}</p>
        {(late || selfAppraised) && (
          <p className={styles.tags}>
            {late && <Tag tone="warning">{appraisal.queue.late}</Tag>}
            {selfAppraised && <Tag tone="warning">{appraisal.queue.selfAppraised}</Tag>}
          </p>
        )}
      </div>
      <TimeLeft entry={entry} />
      <ClaimButton dossierId={entry.dossierId} unitName={unitName} claimedBy={entry.claimedBy} />
    </li>
  );
}

function TimeLeft({ entry: { lastDay, daysLeft } }: { entry: AppraisalQueueItem }) {
  const { appraisal } = useAppraisingTexts();
  if (lastDay === undefined || daysLeft === undefined)
    return <p className={`${styles.time} ${parts.quiet}`}>{appraisal.queue.noLastDay}</p>;
  return (
    <div className={styles.time}>
      <Tag tone={urgencyTone(daysLeft)}>{appraisal.daysLeft(daysLeft)}</Tag>
      <span className={parts.quiet}>{appraisal.queue.lastDay(inVietnamese(lastDay))}</span>
    </div>
  );
}
