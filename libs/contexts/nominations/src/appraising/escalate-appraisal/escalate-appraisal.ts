import { isBefore } from '#platform/calendar';
import { accepted, type Decision, own } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { AppraisalStage, DossierEvent } from '../../dossier/dossier-events.js';

export interface EscalateAppraisal {
  readonly stage: AppraisalStage;
  /** Who arrived at the stage together. */
  readonly nomineeIds: readonly string[];
  /** First day that is past the term, yyyy-mm-dd. */
  readonly before: string;
  readonly at: string;
}

export function escalateAppraisal(
  { stage, nomineeIds, before, at }: EscalateAppraisal,
  dossier: OpenedDossier,
): Decision<DossierEvent, never> {
  const waiting = nomineeIds.filter((id) => {
    const nominee = own(dossier.nominees, id);
    return nominee?.stage === stage && !nominee.appraisedBy.includes(stage);
  });
  if (dossier.situation !== 'Submitted' || waiting.length === 0 || isBefore(at, before)) return accepted();
  const { dossierId, roundId, unitId } = dossier;
  return accepted({
    type: 'AppraisalOverdue',
    data: { dossierId, roundId, unitId, stage, nomineeIds: waiting, before },
  });
}
