import { usePapersTexts } from '../shared/texts';
import { DossierPage } from '../../dossier/shared/dossier-page';
import { PaperList } from './paper-list';

/** The papers that can be written for a dossier. */
export function Papers() {
  const { papers } = usePapersTexts();
  return (
    <DossierPage title={papers.title} lead={papers.lead} width="text">
      {({ dossier }) => <PaperList dossierId={dossier.dossierId} />}
    </DossierPage>
  );
}
