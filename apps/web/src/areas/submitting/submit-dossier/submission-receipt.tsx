import { useQuery } from '@tanstack/react-query';
import { useSubmittingTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { usePreparingTexts } from '../../preparing/shared/texts';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { DescriptionList } from '../../../ui/display/description-list';
import { EmptyState } from '../../../ui/feedback/empty-state';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { changesSinceLastSubmissionQuery } from '../../dossier/changes-since-last-submission/changes-since-last-submission.call';
import { DossierPage, type ShownDossier } from '../../dossier/shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { Panel } from '../../../ui/display/panel';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import own from './submission-receipt.module.css';

/** Proof of the last submission, to be kept on paper. */
export function SubmissionReceipt() {
  const {
    checkAndSend: { receipt: texts },
  } = useSubmittingTexts();
  return (
    <DossierPage
      title={texts.title}
      width="text"
      actions={() => <Button onClick={() => print()}>{texts.print}</Button>}
    >
      {(shown) =>
        shown.dossier.submissions > 0 ? (
          <Receipt {...shown} />
        ) : (
          <EmptyState title={texts.none.title}>{texts.none.detail}</EmptyState>
        )
      }
    </DossierPage>
  );
}

function Receipt({ dossier, round }: ShownDossier) {
  const {
    checkAndSend: { receipt: texts },
  } = useSubmittingTexts();
  const { dossiers } = useDossierTexts();
  const { openDossier } = usePreparingTexts();
  const nameOf = useUnitNames();
  const changes = useQuery(changesSinceLastSubmissionQuery(dossier.dossierId));
  return (
    <QueryState query={changes}>
      {({ submissions }) => {
        const last = submissions.at(-1);
        return (
          <div className={styles.main}>
            <Panel title={`${texts.number} ${last?.submission ?? ''}`}>
              <DescriptionList
                items={[
                  { term: openDossier.unit, detail: dossier.unitName },
                  { term: openDossier.round, detail: dossier.roundTitle },
                  {
                    term: texts.at,
                    detail: last && `${writeInstant(last.at)} (${last.late ? dossiers.late : texts.onTime})`,
                  },
                  { term: texts.to, detail: nameOf(round.addressees.education) },
                  {
                    term: texts.lookupCode,
                    detail: dossier.lookupCode && <strong className={own.code}>{dossier.lookupCode}</strong>,
                  },
                ]}
              />
              <p className={parts.quiet}>{texts.lookupHint}</p>
            </Panel>
            <Panel title={texts.nominees}>
              <ol>
                {dossier.nominees.map(({ nomineeId, name, kind }) => (
                  <li key={nomineeId}>
                    {name} <span className={parts.quiet}>({dossiers.kinds[kind].toLowerCase()})</span>
                  </li>
                ))}
              </ol>
            </Panel>
            <Panel title={texts.documents}>
              <ul className={parts.plain}>
                {dossier.documents.map(({ documentId, component, file }) => (
                  <li key={documentId}>
                    {dossiers.component(component)}: {file.name}
                    <br />
                    <span className={own.fingerprint}>
                      {texts.fingerprint}: {file.sha256}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
          </div>
        );
      }}
    </QueryState>
  );
}
