import { useState } from 'react';
import type { Nominee } from '#contexts/nominations';
import { newId } from '../../../api/new-id';
import { usePreparingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import parts from '../../../ui/display/parts.module.css';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { Tag } from '../../../ui/display/tag';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { confirmAchievementReport } from './confirm-achievement-report.call';

/** The head's word on the report that stands there now. */
export function ConfirmAchievementReport({
  dossier,
  nominee,
  mayConfirm,
}: {
  dossier: Dossier;
  nominee: Nominee;
  mayConfirm: boolean;
}) {
  const {
    nominees: { confirmReport: texts },
  } = usePreparingTexts();
  const { nomineeId, confirmedReportId } = nominee;
  const [key, setKey] = useState(newId);
  const confirmation = useDossierChange(
    (documentId: string) => confirmAchievementReport(dossier.dossierId, nomineeId, documentId, key),
    () => {
      setKey(newId());
      toast(texts.done);
    },
  );
  const report = dossier.documents.find(
    (document) => document.component === 'achievement_report' && document.nomineeId === nomineeId,
  );
  if (!report) return null;
  if (report.documentId === confirmedReportId) return <Tag tone="success">{texts.confirmed}</Tag>;
  return (
    <div className={parts.stack}>
      <div className={parts.buttons}>
        <Tag tone="warning">{texts.waiting}</Tag>
        {mayConfirm && (
          <Button busy={confirmation.isPending} onClick={() => confirmation.mutate(report.documentId)}>
            {texts.confirm}
          </Button>
        )}
      </div>
      <p className={parts.quiet}>{texts.detail}</p>
      {confirmation.error && <ProblemNotice error={confirmation.error} />}
    </div>
  );
}
