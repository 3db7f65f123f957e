import { stagesHolding } from '../appraisal.js';
import { type Dossier, dossierDecider, type OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

/** One dossier with the stages at which something of it lies. */
export interface AppraisalQueueRow {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  /** At which somebody of the dossier lies now. */
  readonly stages: readonly string[];
  /** Of the last submission. */
  readonly submittedAt: string | null;
  readonly late: boolean;
  readonly dossier: OpenedDossier;
}

export function projectQueue(row: AppraisalQueueRow | undefined, event: DossierEvent): AppraisalQueueRow | undefined {
  const before: Dossier = row?.dossier ?? dossierDecider.initial;
  const dossier = dossierDecider.evolve(before, event);
  if (dossier.situation === 'NotOpened') return undefined;
  const submission = event.type === 'DossierSubmitted' ? event.data : undefined;
  return {
    id: dossier.dossierId,
    roundId: dossier.roundId,
    unitId: dossier.unitId,
    stages: stagesHolding(dossier),
    submittedAt: submission?.at ?? row?.submittedAt ?? null,
    late: submission?.late ?? row?.late ?? false,
    dossier,
  };
}
