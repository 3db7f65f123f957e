import type { RoundRules } from '#contexts/programmes';
import { type Decision, unless } from '#platform/event-sourcing';
import { livingNomineesOf, type OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { roundNotOpen, type RoundNotOpen } from '../../preparing/round-open.js';
import { toUnit } from '../../dossier/whereabouts.js';

export interface ReviveDossier {
  /** The life for which the places are reserved, and the nominees who have them. */
  readonly life: number;
  readonly nomineeIds: readonly string[];
  readonly by: string;
}

export type ReviveDossierRejection = { readonly code: 'REVIVAL_LAPSED'; readonly life: number } | RoundNotOpen;

/** The life that a revival begins now. */
export const nextLife = ({ life, lapsedLife }: OpenedDossier): number => Math.max(life, lapsedLife) + 1;

export function reviveDossier(
  { life, nomineeIds, by }: ReviveDossier,
  dossier: OpenedDossier,
  rules: RoundRules,
): Decision<DossierEvent, ReviveDossierRejection> {
  const living = livingNomineesOf(dossier).map(({ nomineeId }) => nomineeId);
  const prepared =
    life === nextLife(dossier) && living.length === nomineeIds.length && living.every((id) => nomineeIds.includes(id));
  const lapsed = prepared ? [] : [{ code: 'REVIVAL_LAPSED', life } as const];
  return unless([...lapsed, ...roundNotOpen(rules)], () => [
    { type: 'DossierRevived', data: { nomineeIds: living, life, to: toUnit, by } },
  ]);
}
