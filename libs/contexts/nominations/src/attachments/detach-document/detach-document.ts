import { type Decision, own, rejected, unless } from '#platform/event-sourcing';
import { nothingAtUnit, type NothingAtUnit } from '../attach-document/attach-document.js';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { nomineeAtUnit, type NomineeAtUnitRejection } from '../../dossier/nominee-at-unit.js';

export interface DetachDocument {
  readonly documentId: string;
  readonly by: string;
}

export type DetachDocumentRejection =
  | { readonly code: 'DOCUMENT_NOT_FOUND'; readonly pointer: string; readonly documentId: string }
  | NothingAtUnit
  | NomineeAtUnitRejection;

export function detachDocument(
  { documentId, by }: DetachDocument,
  dossier: OpenedDossier,
): Decision<DossierEvent, DetachDocumentRejection> {
  const document = own(dossier.documents, documentId);
  if (!document) return rejected({ code: 'DOCUMENT_NOT_FOUND', pointer: '/documentId', documentId });
  const refusal =
    document.nomineeId === undefined ? nothingAtUnit(dossier) : nomineeAtUnit(dossier, document.nomineeId).refusal;
  return unless(refusal ? [refusal] : [], () => [{ type: 'DocumentDetached', data: { documentId, by } }]);
}
