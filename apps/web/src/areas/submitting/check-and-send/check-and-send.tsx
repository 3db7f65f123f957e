import { useQuery } from '@tanstack/react-query';
import { inVietnamese } from '#platform/calendar';
import { useSubmittingTexts } from '../shared/texts';
import { Notice } from '../../../ui/feedback/notice';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { DossierPage, type ShownDossier } from '../../dossier/shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { liesWithUnit } from '../../dossier/shared/may-do';
import { Panel } from '../../../ui/display/panel';
import { readinessQuery } from '../../dossier/readiness/readiness.call';
import type { Readiness } from '../../dossier/shared/readiness';
import { SubmitDossier } from '../submit-dossier/submit-dossier';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import { checkedGroups, countOf } from './checked-items.view-model';
import { CheckedItems } from './checked-items';

export function CheckAndSend() {
  const { checkAndSend: texts } = useSubmittingTexts();
  return (
    <DossierPage title={texts.title} width="text">
      {(shown) => <Checked {...shown} />}
    </DossierPage>
  );
}

function Checked(shown: ShownDossier) {
  const { checkAndSend: texts } = useSubmittingTexts();
  const { dossier } = shown;
  const readiness = useQuery({ ...readinessQuery(dossier.dossierId), staleTime: 0 });
  if (dossier.situation === 'Withdrawn') return <Notice>{texts.withdrawn}</Notice>;
  if (!liesWithUnit(dossier)) return <Notice>{texts.nothing}</Notice>;
  return (
    <QueryState query={readiness} skeleton={<Skeleton as="row" lines={8} />}>
      {(report) => <Report {...shown} report={report} />}
    </QueryState>
  );
}

function Report({ dossier, round, may, report }: ShownDossier & { readonly report: Readiness }) {
  const { checkAndSend: texts } = useSubmittingTexts();
  const nameOf = useUnitNames();
  const blocking = checkedGroups(report.blocking, dossier);
  const warnings = checkedGroups(report.warnings, dossier);
  return (
    <div className={styles.main}>
      {report.ready ? (
        <Notice tone="success" title={texts.ready}>
          {texts.readyDetail(nameOf(round.addressees.education))}
        </Notice>
      ) : (
        <Panel title={texts.blocked(countOf(blocking))}>
          <CheckedItems dossierId={dossier.dossierId} groups={blocking} mayMend={may.supplement} />
        </Panel>
      )}
      {warnings.length > 0 && (
        <Panel title={texts.warnings(countOf(warnings))}>
          <p className={parts.quiet}>{texts.warningsDetail}</p>
          <CheckedItems dossierId={dossier.dossierId} groups={warnings} mayMend={may.supplement} />
        </Panel>
      )}
      {report.acceptedLateBy && <p>{texts.acceptedLate(report.acceptedLateBy)}</p>}
      {report.lastDay && <p>{report.onTime ? texts.lastDay(inVietnamese(report.lastDay)) : texts.late}</p>}
      {report.ready &&
        (may.submit ? (
          <SubmitDossier dossier={dossier} addressee={round.addressees.education} />
        ) : (
          may.supplement && <Notice>{texts.byTheHead}</Notice>
        ))}
    </div>
  );
}
