import { useQuery } from '@tanstack/react-query';
import { linkOptions, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { RoundItem } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { usePreparingTexts } from '../shared/texts';
import { preparingRoles } from '../../dossier/shared/may-do';
import { submissionDeadline } from '../../programmes/shared/round-details.view-model';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { Button } from '../../../ui/actions/button';
import { DescriptionList } from '../../../ui/display/description-list';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { QueryState } from '../../../ui/feedback/query-state';
import { RadioGroup } from '../../../ui/fields/radio-group';
import { SelectField } from '../../../ui/fields/select-field';
import { toast } from '../../../ui/feedback/toasts';
import styles from '../../../ui/display/panels.module.css';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { unitQuotaQuery } from '../../dossier/quota-usage/quota-usage.call';
import { roundDetailsQuery } from '../../programmes/round-details/round-details.call';
import { roundListQuery } from '../../programmes/round-list/round-list.call';
import { useSession } from '../../identity/shared/acting';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { openDossier } from './open-dossier.call';

export function OpenDossier() {
  const { openDossier: texts } = usePreparingTexts();
  const { dossiers } = useDossierTexts();
  const { acting } = useSession();
  const rounds = useQuery(roundListQuery);
  const own = preparingRoles(acting);
  const units = new Map(own.filter(({ inForce }) => inForce).map(({ unitId, unitName }) => [unitId, unitName]));
  const refusal = own.length === 0 ? texts.notAllowed : texts.notInForce;
  const open = (all: readonly RoundItem[]) => all.filter(({ situation }) => situation === 'Open');
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      width="text"
      context={<Breadcrumb crumbs={[{ label: dossiers.title, link: linkOptions({ to: '/dossiers' }) }]} />}
    >
      {units.size === 0 ? (
        <EmptyState title={refusal.title}>{refusal.detail}</EmptyState>
      ) : (
        <QueryState
          query={rounds}
          isEmpty={(all) => open(all).length === 0}
          empty={<EmptyState title={texts.noRound.title}>{texts.noRound.detail}</EmptyState>}
        >
          {(all) => <Opening rounds={open(all)} units={[...units].map(([value, label]) => ({ value, label }))} />}
        </QueryState>
      )}
    </Page>
  );
}

interface OpeningProps {
  readonly rounds: readonly RoundItem[];
  readonly units: readonly { readonly value: string; readonly label: string }[];
}

interface Opened {
  readonly roundId: string;
  readonly unitId: string;
}

function Opening({ rounds, units }: OpeningProps) {
  const { openDossier: texts } = usePreparingTexts();
  const navigate = useNavigate();
  const [dossierId] = useState(newId);
  const form = useKeptForm<Opened>(['open-dossier'], { roundId: rounds[0]!.roundId, unitId: units[0]!.value });
  const { register, handleSubmit, control } = form;
  const { roundId, unitId } = useWatch({ control }) as Opened;
  const opening = useDossierChange(
    (given: Opened) => openDossier({ dossierId, ...given }),
    (_receipt, given) => {
      form.kept.given(given);
      toast(texts.opened);
      void navigate({ to: '/dossiers/$dossierId', params: { dossierId } });
    },
  );
  return (
    <KeptForm
      form={form}
      className={styles.main}
      onSubmit={(event) => void handleSubmit((given) => opening.mutate(given))(event)}
    >
      {opening.error && <ProblemNotice error={opening.error} />}
      <RadioGroup
        label={texts.round}
        defaultValue={roundId}
        choices={rounds.map((round) => ({ value: round.roundId, label: round.title }))}
        {...register('roundId')}
      />
      {units.length > 1 && (
        <SelectField label={texts.unit} required none={null} choices={units} {...register('unitId')} />
      )}
      <RoundFacts roundId={roundId} unitId={unitId} unitName={units.find(({ value }) => value === unitId)?.label} />
      <div>
        <Button type="submit" look="primary" busy={opening.isPending}>
          {texts.open}
        </Button>
      </div>
    </KeptForm>
  );
}

/** What the plan says of the chosen round, before one begins. */
function RoundFacts({ roundId, unitId, unitName }: { roundId: string; unitId: string; unitName?: string }) {
  const { openDossier: texts } = usePreparingTexts();
  const { dossierDetails } = useDossierTexts();
  const { data: round } = useQuery(roundDetailsQuery(roundId));
  const { data: quota } = useQuery(unitQuotaQuery(roundId, unitId));
  const deadline = round && submissionDeadline(round);
  return (
    <DescriptionList
      items={[
        { term: texts.unit, detail: unitName },
        {
          term: texts.deadline,
          detail:
            deadline && [deadline.text, deadline.passed && dossierDetails.deadlinePassed].filter(Boolean).join(', '),
        },
        { term: texts.quota, detail: quota?.wording && `${quota.wording} (${quota.ref})` },
      ]}
    />
  );
}
