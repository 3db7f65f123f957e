import { firstOf, type RoundRules } from '#contexts/programmes';
import { isBefore } from '#platform/calendar';
import { accepted, type Decision } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export interface LetDraftLapse {
  /** The deadline for which this was planned. */
  readonly before: string;
  readonly at: string;
}

export type LapsingRules = Pick<RoundRules, 'route' | 'deadline' | 'lateAcceptance' | 'open'>;

/** The deadline at which the unit's drafts lapse; undefined while none binds it. */
export const lapsingDeadline = ({ route, deadline, lateAcceptance, open }: LapsingRules): string | undefined =>
  open && !lateAcceptance ? deadline(firstOf(route).stage)?.before : undefined;

/** Nothing is taken from a draft that lapses: a late acceptance lets the unit submit it as it is. */
export function letDraftLapse(
  { before, at }: LetDraftLapse,
  dossier: OpenedDossier,
  rules: LapsingRules,
): Decision<DossierEvent, never> {
  const due =
    dossier.situation === 'Draft' &&
    dossier.lapsed !== before &&
    lapsingDeadline(rules) === before &&
    !isBefore(at, before);
  const { dossierId, roundId, unitId } = dossier;
  return due ? accepted({ type: 'DraftLapsed', data: { dossierId, roundId, unitId, before } }) : accepted();
}
