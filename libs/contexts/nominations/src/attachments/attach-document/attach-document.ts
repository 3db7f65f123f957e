import { accepted, type Decision, own, rejected } from '#platform/event-sourcing';
import { documentsOf, nomineesOf, type OpenedDossier } from '../../dossier/dossier.js';
import { type ComponentKind, components } from '../../dossier/components.js';
import type { DossierEvent, StoredFile } from '../../dossier/dossier-events.js';
import { nomineeAtUnit, type NomineeAtUnitRejection } from '../../dossier/nominee-at-unit.js';

export interface AttachDocument {
  readonly documentId: string;
  readonly component: ComponentKind;
  readonly nomineeId?: string;
  readonly file: StoredFile;
  readonly by: string;
}

export type AttachDocumentRejection =
  | MisplacedComponent
  | { readonly code: 'TOO_MANY_DOCUMENTS'; readonly limit: number }
  | { readonly code: 'DOCUMENT_ID_TAKEN'; readonly pointer: string; readonly documentId: string }
  | NothingAtUnit
  | NomineeAtUnitRejection;

export type NothingAtUnit = { readonly code: 'NOTHING_AT_UNIT' };

/** @param limit how many documents a dossier may hold */
export function attachDocument(
  command: AttachDocument,
  dossier: OpenedDossier,
  limit: number,
): Decision<DossierEvent, AttachDocumentRejection> {
  const { documentId, file } = command;
  const present = own(dossier.documents, documentId);
  if (present)
    return present.file.sha256 === file.sha256
      ? accepted()
      : rejected({ code: 'DOCUMENT_ID_TAKEN', pointer: '/documentId', documentId });
  const refusal = noPlaceFor(command, dossier, limit);
  return refusal
    ? rejected(refusal)
    : accepted(...replaced(command, dossier), { type: 'DocumentAttached', data: command });
}

type DocumentPlace = Omit<AttachDocument, 'file'>;

/** Why the dossier would not take a document, whatever is in it: told before a file is read and kept. */
export function noPlaceFor(
  place: DocumentPlace,
  dossier: OpenedDossier,
  limit: number,
): AttachDocumentRejection | undefined {
  if (own(dossier.documents, place.documentId)) return undefined;
  const full = documentsOf(dossier).length - replaced(place, dossier).length >= limit;
  return notChangeable(place, dossier) ?? (full ? { code: 'TOO_MANY_DOCUMENTS', limit } : undefined);
}

/** Where in the dossier a component belongs. */
type ComponentPlace = Pick<AttachDocument, 'component' | 'nomineeId'>;

export type MisplacedComponent =
  | { readonly code: 'NOMINEE_REQUIRED'; readonly pointer: string; readonly component: ComponentKind }
  | { readonly code: 'NOMINEE_NOT_EXPECTED'; readonly pointer: string; readonly component: ComponentKind };

const ofNominee = new Set<ComponentKind>(components.filter(({ per }) => per === 'nominee').map(({ kind }) => kind));

export function misplaced({ component, nomineeId }: ComponentPlace): MisplacedComponent | undefined {
  if (ofNominee.has(component) && nomineeId === undefined)
    return { code: 'NOMINEE_REQUIRED', pointer: '/nomineeId', component };
  if (!ofNominee.has(component) && nomineeId !== undefined)
    return { code: 'NOMINEE_NOT_EXPECTED', pointer: '/nomineeId', component };
  return undefined;
}

/** Why the unit may not change a component there now. */
export function notChangeable(
  place: ComponentPlace,
  dossier: OpenedDossier,
): MisplacedComponent | NothingAtUnit | NomineeAtUnitRejection | undefined {
  return (
    misplaced(place) ??
    (place.nomineeId === undefined ? nothingAtUnit(dossier) : nomineeAtUnit(dossier, place.nomineeId).refusal)
  );
}

/** While every nominee is under appraisal, what was submitted with them stays as it is. */
export function nothingAtUnit(dossier: OpenedDossier): NothingAtUnit | undefined {
  const nominees = nomineesOf(dossier);
  return dossier.situation === 'Submitted' && !nominees.some(({ stage }) => stage === 'unit')
    ? { code: 'NOTHING_AT_UNIT' }
    : undefined;
}

/** Of these a dossier, or a nominee, may have several; of any other the new one takes the place of the old. */
const several = new Set<ComponentKind>([
  'minutes_council',
  'minutes_steering_committee',
  'initiative_certificate',
  'evidence',
]);

function replaced({ component, nomineeId, by }: DocumentPlace, dossier: OpenedDossier): readonly DossierEvent[] {
  if (several.has(component)) return [];
  return documentsOf(dossier)
    .filter((document) => document.component === component && document.nomineeId === nomineeId)
    .map(({ documentId }) => ({ type: 'DocumentDetached', data: { documentId, by } }));
}
