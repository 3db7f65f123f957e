import type { RoundRules } from '#contexts/programmes';
import { nomineesOf, type OpenedDossier } from './dossier.js';
import { holdersOf } from './visibility.js';

export type DossierMovedOn = {
  readonly code: 'DOSSIER_MOVED_ON';
  /** Names of the bodies that hold nominees of it now; empty while all lie at the unit. */
  readonly holders: readonly string[];
  /** Person who moved nominees last, where it was one person, and the name where persons are known. */
  readonly by?: string;
  readonly byName?: string;
};

/** For whoever may act on a dossier while it lies at their body: where it is instead, and who was faster. */
export function dossierMovedOn(dossier: OpenedDossier, { route }: Pick<RoundRules, 'route'>): DossierMovedOn {
  const holding = holdersOf(dossier, route);
  const holders = route.flatMap(({ body: { unitId, label } }) => (holding.includes(unitId) ? [label] : []));
  const [by, another] = new Set(nomineesOf(dossier).flatMap(({ movedBy }) => movedBy ?? []));
  return { code: 'DOSSIER_MOVED_ON', holders, ...(by && !another && { by }) };
}
