import { accepted, type Decision } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export interface RecordPaperCopies {
  /**
   * Sets handed over (004:L205 wants two). Fewer is a warning, not a refusal: the electronic dossier is the
   * master.
   */
  readonly copies: number;
  readonly by: string;
}

export function recordPaperCopies(
  { copies, by }: RecordPaperCopies,
  dossier: OpenedDossier,
): Decision<DossierEvent, never> {
  return dossier.copies === copies ? accepted() : accepted({ type: 'PaperCopiesRecorded', data: { copies, by } });
}
