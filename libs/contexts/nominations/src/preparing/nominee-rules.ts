import type { QuotaKind, RoundRules } from '#contexts/programmes';
import { nomineesOf, type OpenedDossier } from '../dossier/dossier.js';
import type { NomineeKind } from '../dossier/dossier-events.js';
import { sameName } from '#platform/vietnamese-text';

export type DuplicateNominee = {
  readonly code: 'DUPLICATE_NOMINEE';
  readonly pointer: string;
  readonly nomineeId: string;
  readonly name: string;
};

/** One dossier names a nominee once in a category. */
export function duplicatesOf(
  dossier: OpenedDossier,
  nominee: { nomineeId: string; name: string; category: string },
): readonly DuplicateNominee[] {
  return nomineesOf(dossier)
    .filter((other) => other.nomineeId !== nominee.nomineeId && other.stage !== 'refused')
    .filter((other) => other.category === nominee.category && sameName(other.name, nominee.name))
    .map(({ nomineeId, name }) => ({ code: 'DUPLICATE_NOMINEE', pointer: '/name', nomineeId, name }));
}

/** The kind of place that a nominee takes; a category that the plan does not know is refused elsewhere. */
export function countsAs(
  { category, kind }: { category: string; kind: NomineeKind },
  { categories }: RoundRules,
): QuotaKind {
  return (
    categories.find((rule) => rule.category === category)?.countsAs ??
    (kind === 'collective' ? 'collective' : 'individual')
  );
}
