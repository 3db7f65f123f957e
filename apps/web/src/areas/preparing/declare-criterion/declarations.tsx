import { useQuery } from '@tanstack/react-query';
import type { Nominee } from '#contexts/nominations';
import { usePreparingTexts } from '../shared/texts';
import type { ShownDossier } from '../../dossier/shared/dossier-page';
import { Panel } from '../../../ui/display/panel';
import { unmetByNominee } from '../../dossier/shared/readiness';
import { readinessQuery } from '../../dossier/readiness/readiness.call';
import { CriterionCard } from './criterion-card';

/** Every criterion of the nominee's category: all of them have to be met. */
export function Declarations({
  shown: { dossier, round },
  nominee,
  mayChange,
}: {
  shown: ShownDossier;
  nominee: Nominee;
  mayChange: boolean;
}) {
  const { nominees: texts } = usePreparingTexts();
  const { data: readiness } = useQuery(readinessQuery(dossier.dossierId));
  const unmet = unmetByNominee(readiness?.blocking ?? []).get(nominee.nomineeId) ?? [];
  const criteria = round.categories.find(({ category }) => category === nominee.category)?.criteria ?? [];
  return (
    <Panel title={texts.page.criteria} id="criteria">
      {criteria.map((rule) => (
        <CriterionCard
          key={rule.criterionId}
          dossier={dossier}
          nominee={nominee}
          rule={rule}
          unmet={unmet.find(({ criterionId }) => criterionId === rule.criterionId)}
          mayChange={mayChange}
        />
      ))}
    </Panel>
  );
}
