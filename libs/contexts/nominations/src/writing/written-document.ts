import { type DossierDocument, documentsOf, type OpenedDossier } from '../dossier/dossier.js';
import type { PaperKey } from './paper-key.js';

/** The document that was written in the application for this paper: nobody can upload a page. */
export function writtenDocumentOf(
  dossier: OpenedDossier,
  { kind, nomineeId }: Omit<PaperKey, 'dossierId'>,
): DossierDocument | undefined {
  return documentsOf(dossier).find(
    (document) =>
      document.component === kind &&
      document.nomineeId === nomineeId &&
      document.file.mediaType.startsWith('text/html'),
  );
}
