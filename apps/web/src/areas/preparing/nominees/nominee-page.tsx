import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { usePreparingTexts } from '../shared/texts';
import { useAttachmentsTexts } from '../../attachments/shared/texts';
import { wordFor } from '../../dossier/shared/word-for';
import { useDossierTexts } from '../../dossier/shared/texts';
import { DescriptionList } from '../../../ui/display/description-list';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Notice } from '../../../ui/feedback/notice';
import parts from '../../../ui/display/parts.module.css';
import { DocumentSlot } from '../../attachments/shared/document-slot';
import { changesSinceLastSubmissionQuery } from '../../dossier/changes-since-last-submission/changes-since-last-submission.call';
import { ConfirmAchievementReport } from '../confirm-achievement-report/confirm-achievement-report';
import { CorrectNominee } from '../correct-nominee/correct-nominee';
import { Declarations } from '../declare-criterion/declarations';
import { DossierPage, type ShownDossier } from '../../dossier/shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { openFindings } from '../../dossier/shared/open-findings';
import { Panel } from '../../../ui/display/panel';
import { ReturnNotice } from '../../dossier/shared/return-notice';
import { RemoveNominee } from '../remove-nominee/remove-nominee';
import { UploadsToGoOn } from '../../attachments/shared/uploads-to-go-on';

/** One nominee: who it is, what is declared and proven, why it came back. */
export function NomineePage() {
  const { nominees: texts } = usePreparingTexts();
  const { uploads } = useAttachmentsTexts();
  const { nomineeId } = useParams({ strict: false });
  const nomineeIn = ({ dossier }: ShownDossier) => dossier.nominees.find((one) => one.nomineeId === nomineeId);
  return (
    <DossierPage title={(shown) => nomineeIn(shown)?.name ?? texts.title}>
      {(shown) => {
        const nominee = nomineeIn(shown);
        if (!nominee) return <EmptyState title={texts.page.notFound} />;
        const mayChange = shown.may.supplement && nominee.stage === 'unit';
        return (
          <div className={styles.columns}>
            <div className={styles.main}>
              <Returned {...shown} nomineeId={nominee.nomineeId} />
              <Hints {...shown} nomineeId={nominee.nomineeId} />
              <Declarations key={nominee.nomineeId} shown={shown} nominee={nominee} mayChange={mayChange} />
              <Panel title={texts.page.papers} id="papers">
                {mayChange && <p className={parts.quiet}>{uploads.allowed}</p>}
                {mayChange && <UploadsToGoOn dossierId={shown.dossier.dossierId} />}
                {shown.round.components
                  .filter(
                    ({ per, onlyWithInitiative }) =>
                      per === 'nominee' && (!onlyWithInitiative || nominee.initiativeClaimed),
                  )
                  .map((rule) => (
                    <DocumentSlot
                      key={rule.componentId}
                      dossier={shown.dossier}
                      rule={rule}
                      nomineeId={nominee.nomineeId}
                      mayChange={mayChange}
                    >
                      {rule.confirmed && (
                        <ConfirmAchievementReport
                          dossier={shown.dossier}
                          nominee={nominee}
                          mayConfirm={shown.may.confirmReports && nominee.stage === 'unit'}
                        />
                      )}
                    </DocumentSlot>
                  ))}
                <DocumentSlot
                  dossier={shown.dossier}
                  rule={evidence(texts.page.evidence)}
                  nomineeId={nominee.nomineeId}
                  mayChange={mayChange}
                />
              </Panel>
            </div>
            <div className={styles.aside}>
              {mayChange ? (
                <CorrectNominee key={nominee.nomineeId} {...shown} nominee={nominee} />
              ) : (
                <Facts shown={shown} nominee={nominee} />
              )}
              {mayChange && <RemoveNominee dossierId={shown.dossier.dossierId} nominee={nominee} />}
            </div>
          </div>
        );
      }}
    </DossierPage>
  );
}

/** No component of the plan, but what criteria rest on. */
const evidence = (label: string) => ({ componentId: 'evidence', label, anyOf: ['evidence'] }) as const;

function Returned({ dossier, round, nomineeId }: ShownDossier & { readonly nomineeId: string }) {
  const { data: changes } = useQuery(changesSinceLastSubmissionQuery(dossier.dossierId));
  const findings = changes
    ? openFindings(dossier, changes, round.components).filter(({ nomineeIds }) => nomineeIds.includes(nomineeId))
    : [];
  return <ReturnNotice findings={findings} dossier={dossier} round={round} />;
}

function Hints({ dossier, nomineeId }: ShownDossier & { readonly nomineeId: string }) {
  const { nominees: texts } = usePreparingTexts();
  const hints = dossier.warnings.filter((warning) => warning['nomineeId'] === nomineeId);
  if (hints.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.page.hints}>
      <ul className={parts.plain}>
        {hints.map(({ detail }) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Facts({
  shown: { round },
  nominee,
}: {
  shown: ShownDossier;
  nominee: ShownDossier['dossier']['nominees'][number];
}) {
  const { nominees: texts } = usePreparingTexts();
  const { dossiers, dossierHistory } = useDossierTexts();
  const { category, kind, jobTitle, organisation, initiativeClaimed, stage, outcome } = nominee;
  return (
    <Panel title={texts.form.details} id="details">
      <DescriptionList
        items={[
          {
            term: texts.form.category,
            detail: round.categories.find((rule) => rule.category === category)?.label ?? category,
          },
          { term: texts.page.kind, detail: dossiers.kinds[kind] },
          { term: texts.form.jobTitle, detail: jobTitle },
          { term: texts.form.organisation, detail: organisation },
          { term: texts.form.initiative, detail: initiativeClaimed ? dossierHistory.yes : dossierHistory.no },
          { term: texts.columns.stage, detail: outcome ? dossiers.outcomes[outcome] : wordFor(dossiers.stages, stage) },
        ]}
      />
    </Panel>
  );
}
