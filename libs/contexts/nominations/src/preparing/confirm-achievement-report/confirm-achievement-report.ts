import { accepted, type Decision, rejected } from '#platform/event-sourcing';
import { type OpenedDossier, reportOf } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { nomineeAtUnit, type NomineeAtUnitRejection } from '../../dossier/nominee-at-unit.js';

export interface ConfirmAchievementReport {
  readonly nomineeId: string;
  readonly documentId: string;
  readonly by: string;
}

export type ConfirmAchievementReportRejection =
  | NomineeAtUnitRejection
  | {
      readonly code: 'REPORT_NOT_CURRENT';
      readonly pointer: string;
      readonly documentId: string;
      readonly current?: string;
    };

/** The head confirms the very file that was read; one that has been replaced meanwhile is refused. */
export function confirmAchievementReport(
  command: ConfirmAchievementReport,
  dossier: OpenedDossier,
): Decision<DossierEvent, ConfirmAchievementReportRejection> {
  const { nomineeId, documentId, by } = command;
  const { nominee, refusal } = nomineeAtUnit(dossier, nomineeId);
  if (refusal) return rejected(refusal);
  if (nominee.confirmedReportId === documentId) return accepted();
  const current = reportOf(dossier, nomineeId)?.documentId;
  if (current !== documentId)
    return rejected({ code: 'REPORT_NOT_CURRENT', pointer: '/documentId', documentId, ...(current && { current }) });
  return accepted({ type: 'AchievementReportConfirmed', data: { nomineeId, documentId, by } });
}
