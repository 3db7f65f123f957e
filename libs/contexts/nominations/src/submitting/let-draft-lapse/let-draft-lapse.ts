import type { RoundRules } from '#contexts/programmes';
import { isBefore } from '#platform/calendar';
import { accepted, type Decision } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import { untilWhen } from '../../dossier/until-when.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export interface LetDraftLapse {
  /** The deadline for which this was planned. */
  readonly before: string;
  readonly at: string;
}

export type LapsingRules = Pick<RoundRules, 'route' | 'deadline' | 'lateAcceptances' | 'open'>;

/** The day at which the draft lapses; undefined while none binds it. */
export const lapsingDeadline = (dossierId: string, rules: LapsingRules): string | undefined =>
  rules.open ? untilWhen({ dossierId, atUnit: [] }, rules)?.before : undefined;

/** Nothing is taken from a draft that lapses: a late acceptance lets the unit submit it as it is. */
export function letDraftLapse(
  { before, at }: LetDraftLapse,
  dossier: OpenedDossier,
  rules: LapsingRules,
): Decision<DossierEvent, never> {
  const due =
    dossier.situation === 'Draft' &&
    dossier.lapsed !== before &&
    lapsingDeadline(dossier.dossierId, rules) === before &&
    !isBefore(at, before);
  const { dossierId, roundId, unitId } = dossier;
  return due ? accepted({ type: 'DraftLapsed', data: { dossierId, roundId, unitId, before } }) : accepted();
}
