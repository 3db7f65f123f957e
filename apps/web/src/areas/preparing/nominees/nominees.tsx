import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { usePreparingTexts } from '../shared/texts';
import buttons from '../../../ui/actions/button.module.css';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { changesSinceLastSubmissionQuery } from '../../dossier/changes-since-last-submission/changes-since-last-submission.call';
import { DossierPage, type ShownDossier } from '../../dossier/shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { openFindings } from '../../dossier/shared/open-findings';
import { QuotaLeft } from '../../dossier/shared/quota-left';
import { readinessQuery } from '../../dossier/readiness/readiness.call';
import { NomineeTable } from './nominee-table';
import { nomineeRows } from './nominee-rows.view-model';
import { QuotaStop } from './quota-stop';

export function Nominees() {
  const { nominees: texts } = usePreparingTexts();
  const actions = ({ dossier: { dossierId }, may }: ShownDossier) =>
    may.addNominees && (
      <>
        <Link to="/dossiers/$dossierId/nominees/paste" params={{ dossierId }} className={buttons.button}>
          {texts.paste}
        </Link>
        <Link
          to="/dossiers/$dossierId/nominees/add"
          params={{ dossierId }}
          className={`${buttons.button} ${buttons.primary}`}
        >
          {texts.add}
        </Link>
      </>
    );
  return (
    <DossierPage title={texts.title} actions={actions}>
      {(shown) => (
        <div className={styles.columns}>
          <div className={styles.main}>
            {shown.may.addNominees && <QuotaStop dossier={shown.dossier} />}
            <List {...shown} />
          </div>
          <aside className={styles.aside} aria-label={texts.columns.details}>
            <QuotaLeft round={shown.round} unitId={shown.dossier.unitId} />
          </aside>
        </div>
      )}
    </DossierPage>
  );
}

function List({ dossier, round }: ShownDossier) {
  const { nominees: texts } = usePreparingTexts();
  const readiness = useQuery(readinessQuery(dossier.dossierId));
  const { data: changes } = useQuery(changesSinceLastSubmissionQuery(dossier.dossierId));
  const findings = changes ? openFindings(dossier, changes, round.components) : [];
  const returned = new Set(findings.flatMap(({ nomineeIds }) => nomineeIds));
  const empty = <EmptyState title={texts.none.title}>{texts.none.detail}</EmptyState>;
  return (
    <QueryState
      query={readiness}
      skeleton={<Skeleton as="row" lines={Math.max(3, dossier.nominees.length)} />}
      isEmpty={() => dossier.nominees.length === 0}
      empty={empty}
    >
      {(report) => <NomineeTable dossierId={dossier.dossierId} rows={nomineeRows(dossier, round, report, returned)} />}
    </QueryState>
  );
}
