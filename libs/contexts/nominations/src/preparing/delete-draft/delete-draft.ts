import { accepted, type Decision, rejected } from '#platform/event-sourcing';
import { livingNomineesOf, type OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export interface DeleteDraft {
  readonly by: string;
}

export type DeleteDraftRejection = { readonly code: 'SUBMITTED_BEFORE'; readonly submissions: number };

/** What nobody outside the unit has ever seen leaves its lists; its events stay. */
export function deleteDraft({ by }: DeleteDraft, dossier: OpenedDossier): Decision<DossierEvent, DeleteDraftRejection> {
  const { submissions, life } = dossier;
  if (submissions > 0) return rejected({ code: 'SUBMITTED_BEFORE', submissions });
  const nomineeIds = livingNomineesOf(dossier).map(({ nomineeId }) => nomineeId);
  return accepted({ type: 'DraftDeleted', data: { nomineeIds, life, by } });
}
