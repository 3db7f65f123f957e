import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { RoundDetailsAnswer } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { useAwardsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { CheckboxField } from '../../../ui/fields/checkbox-field';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { RadioGroup } from '../../../ui/fields/radio-group';
import { toast } from '../../../ui/feedback/toasts';
import { toggled } from '../../../ui/tables/toggled';
import type { Proposal } from '../proposal-list/proposal';
import type { Candidate } from '../proposal-list/proposal.view-model';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import { compileProposal } from './compile-proposal.call';
import styles from './compile-form.module.css';

export interface CompileFormProps {
  readonly round: RoundDetailsAnswer;
  readonly candidates: readonly Candidate[];
  /** The list that this one replaces. */
  readonly before: Proposal | undefined;
}

interface Composition {
  readonly form: string;
  /** Their ids. */
  readonly chosen: readonly string[];
}

export function CompileForm({ round, candidates, before }: CompileFormProps) {
  const { awards } = useAwardsTexts();
  const { compiling } = awards;
  const unitName = useUnitNames();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [proposalId] = useState(() => before?.proposalId);
  const [key] = useState(newId);
  const form = useKeptForm<Composition>(['compile-proposal', round.roundId, proposalId ?? ''], {
    form: before?.form ?? '',
    chosen: before?.nominees.map(({ nomineeId }) => nomineeId) ?? [],
  });
  const { register, handleSubmit, formState, control, setValue } = form;
  const chosen = new Set(useWatch({ control, name: 'chosen' }));
  const choose = (nomineeIds: Iterable<string>) => setValue('chosen', [...nomineeIds]);
  const nominees = candidates.filter(({ nomineeId }) => chosen.has(nomineeId));
  const compile = useMutation({
    mutationFn: (given: Composition) =>
      compileProposal(
        round.roundId,
        {
          ...(proposalId && { proposalId }),
          form: given.form,
          nominees: nominees.map(({ dossierId, nomineeId }) => ({ dossierId, nomineeId })),
        },
        key,
      ),
    onSuccess: async (_receipt, given) => {
      form.kept.given(given);
      toast(compiling.done(nominees.length));
      await queries.invalidateQueries({ queryKey: ['proposals'] });
      await navigate({ to: '/proposals', search: { round: round.roundId } });
    },
  });
  if (candidates.length === 0) return <EmptyState title={compiling.none} />;
  const isAll = nominees.length === candidates.length;
  const nobody =
    formState.isSubmitted && nominees.length === 0 ? [{ field: 'all', message: compiling.missing.nominees }] : [];
  return (
    <KeptForm
      form={form}
      className={styles.form}
      onSubmit={(event) => void handleSubmit((given) => nominees.length > 0 && compile.mutate(given))(event)}
    >
      <ErrorSummary errors={[...errorsOfForm(formState.errors), ...nobody]} submits={formState.submitCount} />
      {compile.error && <ProblemNotice error={compile.error} />}
      <RadioGroup
        label={compiling.form}
        error={formState.errors.form?.message}
        choices={round.awards.map(({ form, label }) => ({ value: form, label }))}
        {...register('form', { required: compiling.missing.form })}
      />
      <fieldset className={styles.nominees}>
        <legend className={styles.legend}>{compiling.nominees}</legend>
        <CheckboxField
          id="all"
          label={`${compiling.all} (${candidates.length})`}
          checked={isAll}
          onChange={() => choose(isAll ? [] : candidates.map(({ nomineeId }) => nomineeId))}
        />
        <ul className={styles.list}>
          {candidates.map(({ nomineeId, name, unitId }) => (
            <li key={nomineeId}>
              <CheckboxField
                label={name}
                hint={unitName(unitId)}
                checked={chosen.has(nomineeId)}
                onChange={() => choose(toggled(chosen, nomineeId))}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <div>
        <Button type="submit" look="primary" busy={compile.isPending}>
          {compiling.confirm(nominees.length)}
        </Button>
      </div>
    </KeptForm>
  );
}
