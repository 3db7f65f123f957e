import type { DossierDocument } from '#contexts/nominations';

export const documentsOfSlot = (
  documents: readonly DossierDocument[],
  { anyOf }: { readonly anyOf: readonly string[] },
  nomineeId?: string,
): readonly DossierDocument[] =>
  documents.filter((document) => anyOf.includes(document.component) && document.nomineeId === nomineeId);
