import type { UnitFacts } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import { own } from '#platform/event-sourcing';
import { livingNomineesOf, type Nominee, type OpenedDossier } from '../dossier/dossier.js';
import type { PaperFacts, PaperNominee } from '../papers/paper.js';

export function paperFacts(
  dossier: OpenedDossier,
  rules: Pick<RoundRules, 'title' | 'bodies' | 'categories'>,
  unit: UnitFacts,
  nomineeId?: string,
): PaperFacts {
  const shown = ({ name, kind, category, jobTitle, organisation, initiativeClaimed }: Nominee): PaperNominee => ({
    name,
    kind,
    category: rules.categories.find((rule) => rule.category === category)?.label ?? category,
    ...(jobTitle !== undefined && { jobTitle }),
    ...(organisation !== undefined && { organisation }),
    initiativeClaimed,
  });
  const nominee = nomineeId === undefined ? undefined : own(dossier.nominees, nomineeId);
  return {
    unitName: unit.name,
    roundTitle: rules.title,
    addressee: rules.bodies.education.label,
    nominees: livingNomineesOf(dossier).map(shown),
    ...(nominee && { nominee: shown(nominee) }),
  };
}
