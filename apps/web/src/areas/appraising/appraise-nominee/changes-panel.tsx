import { useQuery } from '@tanstack/react-query';
import { dayOf, inVietnamese } from '#platform/calendar';
import type { ComponentAnswer, CriterionAnswer } from '../../../api/generated';
import { useAppraisingTexts } from '../shared/texts';
import { QueryState } from '../../../ui/feedback/query-state';
import type { Dossier } from '../../dossier/shared/dossier';
import { findingLabel } from '../../dossier/shared/finding-label';
import { changesSinceLastSubmissionQuery } from '../../dossier/changes-since-last-submission/changes-since-last-submission.call';
import { changeSentences } from './changes.view-model';
import styles from './changes-panel.module.css';

export interface ChangesPanelProps {
  readonly dossier: Dossier;
  readonly criteria: readonly CriterionAnswer[];
  readonly components: readonly ComponentAnswer[];
}

/** Why the dossier went back the last time, beside what the unit changed before it came again. */
export function ChangesPanel({ dossier, criteria, components }: ChangesPanelProps) {
  const { appraisal } = useAppraisingTexts();
  const { changes: texts } = appraisal;
  const changes = useQuery(changesSinceLastSubmissionQuery(dossier.dossierId));
  const lastReturn = dossier.returns.at(-1);
  return (
    <details open className={styles.panel}>
      <summary className={styles.summary}>{texts.title}</summary>
      <div className={styles.sides}>
        {lastReturn && (
          <div>
            <p className={styles.title}>{texts.lastReturn(lastReturn.byName, inVietnamese(dayOf(lastReturn.at)))}</p>
            <ul>
              {lastReturn.findings.map(({ subject, id, reason }) => (
                <li key={`${subject}${id}${reason}`}>
                  {findingLabel({ subject, id }, { criteria, components }) ?? appraisal.returning.subjects[subject]}:{' '}
                  {reason}
                </li>
              ))}
            </ul>
          </div>
        )}
        <QueryState query={changes}>
          {({ submissions }) => {
            const last = submissions.at(-1)?.changes;
            const sentences = last ? changeSentences(last, { criteria, components }, texts) : [];
            return sentences.length === 0 ? (
              <p>{texts.none}</p>
            ) : (
              <ul>
                {sentences.map((sentence, index) => (
                  <li key={index}>{sentence}</li>
                ))}
              </ul>
            );
          }}
        </QueryState>
      </div>
    </details>
  );
}
