import { useDossierTexts } from '../../dossier/shared/texts';
import { DescriptionList } from '../../../ui/display/description-list';
import { Tag } from '../../../ui/display/tag';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import type { Dossier } from '../../dossier/shared/dossier';
import type { ShownDossier } from '../../dossier/shared/dossier-page';
import { Panel } from '../../../ui/display/panel';
import { situationTones } from '../../dossier/shared/situation-tones';

export function DossierFacts({ dossier }: Pick<ShownDossier, 'dossier'>) {
  const { dossierDetails: texts, dossiers } = useDossierTexts();
  const nameOf = useUnitNames();
  const { situation, heldBy, submissions, lookupCode, claims, until } = dossier;
  const left = until && leftOf(until, texts);
  return (
    <Panel title={texts.facts}>
      <DescriptionList
        items={[
          {
            term: texts.situation,
            detail: <Tag tone={situationTones[situation]}>{dossiers.situations[situation]}</Tag>,
          },
          {
            term: texts.heldBy,
            detail: situation === 'Withdrawn' ? undefined : heldBy.map(nameOf).join(', ') || dossiers.nobodyHolds,
          },
          {
            term: texts.claimedBy,
            detail: claims.length > 0 ? claims.map(({ byName }) => byName).join(', ') : undefined,
          },
          {
            term: texts.deadline,
            detail: until && [until.weekday, until.text, left].filter(Boolean).join(', '),
          },
          { term: texts.submissions, detail: submissions },
          { term: texts.lookupCode, detail: lookupCode && <code>{lookupCode}</code> },
        ]}
      />
    </Panel>
  );
}

function leftOf(
  { daysLeft, workingDaysLeft }: NonNullable<Dossier['until']>,
  texts: ReturnType<typeof useDossierTexts>['dossierDetails'],
): string | undefined {
  if (daysLeft <= 0) return texts.deadlinePassed;
  return workingDaysLeft === undefined ? undefined : texts.workingDaysLeft(workingDaysLeft);
}
