import { useAttachmentsTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Notice } from '../../../ui/feedback/notice';
import parts from '../../../ui/display/parts.module.css';
import { DossierPage } from '../../dossier/shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { Panel } from '../../../ui/display/panel';
import { RecordPaperCopies } from '../record-paper-copies/record-paper-copies';
import { UploadsToGoOn } from '../shared/uploads-to-go-on';
import { DocumentSlot } from '../shared/document-slot';

/** The papers of the dossier as a whole; those of a nominee are on its own page. */
export function Documents() {
  const { documents: texts, uploads } = useAttachmentsTexts();
  const { dossierDetails } = useDossierTexts();
  return (
    <DossierPage title={texts.title} lead={texts.lead} width="text">
      {({ dossier, round, may }) => (
        <div className={styles.main}>
          {!may.supplement && dossier.situation === 'Submitted' && <Notice>{dossierDetails.readOnly}</Notice>}
          {may.supplement && <UploadsToGoOn dossierId={dossier.dossierId} />}
          <Panel title={texts.components}>
            {may.supplement && <p className={parts.quiet}>{uploads.allowed}</p>}
            {round.components
              .filter(({ per }) => per === 'dossier')
              .map((rule) => (
                <DocumentSlot key={rule.componentId} dossier={dossier} rule={rule} mayChange={may.supplement} />
              ))}
          </Panel>
          <RecordPaperCopies dossier={dossier} rule={round.copies} mayRecord={may.recordCopies} />
        </div>
      )}
    </DossierPage>
  );
}
