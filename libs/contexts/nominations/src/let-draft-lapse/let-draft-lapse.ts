import type { RoundRules } from '#contexts/programmes';
import { isBefore } from '#platform/calendar';
import { accepted, type Decision } from '#platform/event-sourcing';
import type { OpenedDossier } from '../dossier.js';
import type { DossierEvent } from '../dossier-events.js';

export interface LetDraftLapse {
  /** The deadline for which this was planned. */
  readonly before: string;
  readonly at: string;
}

/** Nothing is taken from a draft that lapses: a late acceptance lets the unit submit it as it is. */
export function letDraftLapse({ before, at }: LetDraftLapse, dossier: OpenedDossier, { deadline, lateAcceptance, open }: Pick<RoundRules, 'deadline' | 'lateAcceptance' | 'open'>): Decision<DossierEvent, never> {
  const binding = deadline('unit_to_education')?.before === before && !lateAcceptance && open;
  const due = dossier.situation === 'Draft' && dossier.lapsed !== before && binding && !isBefore(at, before);
  const { dossierId, roundId, unitId } = dossier;
  return due ? accepted({ type: 'DraftLapsed', data: { dossierId, roundId, unitId, before } }) : accepted();
}
