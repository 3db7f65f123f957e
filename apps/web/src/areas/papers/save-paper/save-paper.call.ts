import type { PaperFields } from '#platform/documents';
import { answer } from '../../../api/call';
import { type PaperDetails, saveNomineePaper, savePaper as request, type SavedPaper } from '../../../api/generated';

export interface PaperPath {
  readonly dossierId: string;
  readonly kind: PaperDetails['kind'];
  readonly nomineeId?: string;
}

/** No command: a draft has no receipt and needs no key, for the same text twice is one save. */
export function savePaper(
  { dossierId, kind, nomineeId }: PaperPath,
  fields: PaperFields,
  revision: number,
): Promise<SavedPaper> {
  const given = {
    body: { fields: { ...fields } },
    headers: { 'If-Match': `"${revision}"` },
  };
  return nomineeId === undefined
    ? answer(request({ path: { dossierId, kind }, ...given }))
    : answer(saveNomineePaper({ path: { dossierId, kind, nomineeId }, ...given }));
}
