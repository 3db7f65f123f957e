import { useDossierTexts } from '../../dossier/shared/texts';
import { DescriptionList } from '../../../ui/display/description-list';
import { Tag } from '../../../ui/display/tag';
import { submissionDeadline } from '../../programmes/shared/round-details.view-model';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import type { ShownDossier } from '../../dossier/shared/dossier-page';
import { Panel } from '../../../ui/display/panel';
import { situationTones } from '../../dossier/shared/situation-tones';

export function DossierFacts({ dossier, round }: ShownDossier) {
  const { dossierDetails: texts, dossiers } = useDossierTexts();
  const nameOf = useUnitNames();
  const { situation, heldBy, submissions, lookupCode, claims } = dossier;
  const deadline = submissionDeadline(round);
  const left = deadline?.passed
    ? texts.deadlinePassed
    : deadline?.workingDaysLeft === undefined
      ? undefined
      : texts.workingDaysLeft(deadline.workingDaysLeft);
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
            detail: deadline && [deadline.lastPermittedDay?.weekday, deadline.text, left].filter(Boolean).join(', '),
          },
          { term: texts.submissions, detail: submissions },
          { term: texts.lookupCode, detail: lookupCode && <code>{lookupCode}</code> },
        ]}
      />
    </Panel>
  );
}
