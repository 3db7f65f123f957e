import { useFormContext, useWatch } from 'react-hook-form';
import type { CouncilOpinion, OutcomeKind, ProposedNominee } from '#contexts/awards';
import { useAwardsTexts } from '../shared/texts';
import parts from '../../../ui/display/parts.module.css';
import { RadioGroup } from '../../../ui/fields/radio-group';
import { TextField } from '../../../ui/fields/text-field';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import type { DecisionDraft } from './decision.view-model';

export interface OutcomeFieldsProps {
  readonly nominees: readonly ProposedNominee[];
  readonly offered: readonly OutcomeKind[];
  readonly opinions: readonly CouncilOpinion[];
}

export function OutcomeFields({ nominees, offered, opinions }: OutcomeFieldsProps) {
  return (
    <ol className={parts.plain}>
      {nominees.map((nominee, index) => (
        <Outcome
          key={nominee.nomineeId}
          nominee={nominee}
          index={index}
          offered={offered}
          opinion={opinions.find(({ nomineeId }) => nomineeId === nominee.nomineeId)}
        />
      ))}
    </ol>
  );
}

interface OutcomeProps {
  readonly nominee: ProposedNominee;
  readonly index: number;
  readonly offered: readonly OutcomeKind[];
  readonly opinion: CouncilOpinion | undefined;
}

function Outcome({ nominee: { name, unitId }, index, offered, opinion }: OutcomeProps) {
  const { awards } = useAwardsTexts();
  const { deciding, one } = awards;
  const unitName = useUnitNames();
  const { register, getValues, formState } = useFormContext<DecisionDraft>();
  const outcome = useWatch<DecisionDraft>({ name: `outcomes.${index}.outcome` });
  const errors = formState.errors.outcomes?.[index];
  const said =
    opinion && `${one.opinion}: ${[one.opinions[opinion.opinion], opinion.remark].filter(Boolean).join(' – ')}`;
  return (
    <li className={parts.card}>
      <RadioGroup
        inline
        label={deciding.outcome(name)}
        hint={[unitName(unitId), said].filter(Boolean).join(' · ')}
        error={errors?.outcome?.message}
        choices={offered.map((value) => ({ value, label: one.outcomes[value] }))}
        {...register(`outcomes.${index}.outcome`, { required: deciding.outcomeRequired })}
      />
      {outcome === 'declined' && (
        <TextField
          label={deciding.reason}
          required
          error={errors?.reason?.message}
          {...register(`outcomes.${index}.reason`, {
            validate: (reason) =>
              getValues(`outcomes.${index}.outcome`) !== 'declined' || reason.trim() !== '' || deciding.reasonRequired,
          })}
        />
      )}
    </li>
  );
}
