import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../texts/texts';
import { Page } from '../../ui/page';
import { PresenceLine } from '../presence/presence-line';
import { PaperList } from './paper-list';

/** The papers that can be written for a dossier. */
export function Papers() {
  const { papers } = useTexts();
  const { dossierId = '' } = useParams({ strict: false });
  return (
    <Page title={papers.title} lead={papers.lead} width="text">
      <PresenceLine dossierId={dossierId} />
      <PaperList dossierId={dossierId} />
    </Page>
  );
}
