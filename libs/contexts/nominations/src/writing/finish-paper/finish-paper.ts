import { accepted, type Decision } from '#platform/event-sourcing';
import {
  attachDocument,
  type AttachDocument,
  type AttachDocumentRejection,
} from '../../attachments/attach-document/attach-document.js';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import type { PaperKind } from '../../papers/papers.js';
import { writtenDocumentOf } from '../written-document.js';

export type FinishPaper = AttachDocument & { readonly component: PaperKind };

/**
 * The page of a paper enters the dossier like a file, in the place of the page before. A page that says the same
 * is no news.
 */
export function finishPaper(
  command: FinishPaper,
  dossier: OpenedDossier,
  limit: number,
): Decision<DossierEvent, AttachDocumentRejection> {
  const before = writtenDocumentOf(dossier, { kind: command.component, nomineeId: command.nomineeId });
  if (before?.file.sha256 === command.file.sha256) return accepted();
  if (!before) return attachDocument(command, dossier, limit);
  const { [before.documentId]: _, ...documents } = dossier.documents;
  const decision = attachDocument(command, { ...dossier, documents }, limit);
  if (decision.outcome === 'rejected') return decision;
  return accepted(
    { type: 'DocumentDetached', data: { documentId: before.documentId, by: command.by } },
    ...decision.events,
  );
}
