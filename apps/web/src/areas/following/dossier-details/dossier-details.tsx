import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDossierTexts } from '../../dossier/shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { writeInstant } from '../../../ui/display/dates';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { changesSinceLastSubmissionQuery } from '../../dossier/changes-since-last-submission/changes-since-last-submission.call';
import { QuotaLeft } from '../../dossier/shared/quota-left';
import { readinessQuery } from '../../dossier/readiness/readiness.call';
import { AcceptLate } from './accept-late';
import { DeleteDraft } from '../../preparing/shared/delete-draft';
import { ReviveDossier } from '../../submitting/shared/revive-dossier';
import { WithdrawDossier } from '../../submitting/shared/withdraw-dossier';
import { dossierHistoryQuery } from '../../dossier/dossier-history/dossier-history.call';
import { DossierFacts } from './dossier-facts';
import { DossierPage, type ShownDossier } from '../../dossier/shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { openFindings } from '../../dossier/shared/open-findings';
import { ReturnNotice } from '../../dossier/shared/return-notice';
import { TaskList } from './task-list';
import { taskList } from './task-list.view-model';

/** One dossier as the list of what it needs. */
export function DossierDetails() {
  const { dossierDetails: texts } = useDossierTexts();
  const actions = ({ dossier: { dossierId, submissions } }: ShownDossier) => (
    <>
      <Link to="/dossiers/$dossierId/history" params={{ dossierId }}>
        {texts.history}
      </Link>
      {submissions > 0 && (
        <Link to="/dossiers/$dossierId/receipt" params={{ dossierId }}>
          {texts.receipt}
        </Link>
      )}
    </>
  );
  return (
    <DossierPage actions={actions}>
      {(shown) => (
        <div className={styles.columns}>
          <div className={styles.main}>
            {shown.may.revive && <ReviveDossier dossier={shown.dossier} />}
            <Tasks {...shown} />
          </div>
          <aside className={styles.aside} aria-label={texts.facts}>
            <DossierFacts {...shown} />
            <QuotaLeft round={shown.round} unitId={shown.dossier.unitId} />
            <LastChange dossierId={shown.dossier.dossierId} />
            <AcceptLate {...shown} />
            {shown.may.deleteDraft && <DeleteDraft dossier={shown.dossier} />}
            {shown.may.withdraw && <WithdrawDossier dossier={shown.dossier} />}
          </aside>
        </div>
      )}
    </DossierPage>
  );
}

function Tasks({ dossier, round }: ShownDossier) {
  const readiness = useQuery(readinessQuery(dossier.dossierId));
  const changes = useQuery(changesSinceLastSubmissionQuery(dossier.dossierId));
  return (
    <QueryState query={readiness} skeleton={<Skeleton as="row" lines={9} />}>
      {(report) => (
        <QueryState query={changes} skeleton={<Skeleton as="row" lines={9} />}>
          {(changed) => {
            const findings = openFindings(dossier, changed, round.components);
            return (
              <>
                <ReturnNotice findings={findings} dossier={dossier} round={round} />
                <TaskList
                  dossierId={dossier.dossierId}
                  tasks={taskList({ dossier, round, readiness: report, findings })}
                />
              </>
            );
          }}
        </QueryState>
      )}
    </QueryState>
  );
}

/** Everything given is stored at once: the newest line of the story says when, and by whom. */
function LastChange({ dossierId }: { dossierId: string }) {
  const { dossierDetails: texts } = useDossierTexts();
  const { common } = useUiTexts();
  const { data, isPending } = useQuery(dossierHistoryQuery(dossierId));
  const last = data?.at(-1);
  if (isPending) return <p className={parts.quiet}>{common.loading}</p>;
  return last && <p className={parts.quiet}>{texts.lastChange(writeInstant(last.at), last.byName)}</p>;
}
