import type { RoundRules } from '#contexts/programmes';
import { accepted, type Decision, own, rejected } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export interface WaivePrerequisite {
  readonly nomineeId: string;
  readonly criterionId: string;
  readonly reason: string;
  /** Number and date of the document that grants the waiver. */
  readonly document: string;
  readonly by: string;
}

export type WaivePrerequisiteRejection =
  | { readonly code: 'NOMINEE_NOT_FOUND'; readonly pointer: string; readonly nomineeId: string }
  | {
      readonly code: 'NOT_A_PREREQUISITE';
      readonly pointer: string;
      readonly criterionId: string;
      readonly prerequisites: readonly string[];
    };

export function waivePrerequisite(
  command: WaivePrerequisite,
  dossier: OpenedDossier,
  rules: RoundRules,
): Decision<DossierEvent, WaivePrerequisiteRejection> {
  const { nomineeId, criterionId } = command;
  const nominee = own(dossier.nominees, nomineeId);
  if (!nominee) return rejected({ code: 'NOMINEE_NOT_FOUND', pointer: '/nomineeId', nomineeId });
  if (nominee.waivedCriteria.includes(criterionId)) return accepted();
  const prerequisites = rules
    .criteriaOf(nominee.category)
    .filter(({ kind }) => kind === 'title_prerequisite')
    .map((criterion) => criterion.criterionId);
  if (!prerequisites.includes(criterionId))
    return rejected({ code: 'NOT_A_PREREQUISITE', pointer: '/criterionId', criterionId, prerequisites });
  return accepted({ type: 'PrerequisiteWaived', data: command });
}
