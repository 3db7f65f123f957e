import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { RoundDetailsAnswer } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { useAwardsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { DateInForm } from '../../../ui/fields/date-in-form';
import { ConfirmDialog } from '../../../ui/actions/dialog';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { Notice } from '../../../ui/feedback/notice';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { TextField } from '../../../ui/fields/text-field';
import { toast } from '../../../ui/feedback/toasts';
import type { Proposal } from '../proposal-list/proposal';
import { decideAwards, tryDecideAwards } from './decide-awards.call';
import { countsOf, decisionBody, type DecisionDraft, outcomesOffered } from './decision.view-model';
import { OutcomeFields } from './outcome-fields';

export interface DecisionFormProps {
  readonly round: RoundDetailsAnswer;
  readonly proposal: Proposal;
  readonly label: string;
  readonly done: () => Promise<unknown>;
}

/** Nothing is issued before a try has found every rule kept, and its counts have been confirmed. */
export function DecisionForm({
  round,
  proposal: { roundId, proposalId, compiledAt, nominees, council },
  label,
  done,
}: DecisionFormProps) {
  const { awards } = useAwardsTexts();
  const { deciding, one } = awards;
  const [key] = useState(newId);
  const [confirming, setConfirming] = useState<DecisionDraft>();
  const offered = outcomesOffered(round);
  const form = useKeptForm<DecisionDraft>(['decide-awards', roundId, proposalId, compiledAt], {
    number: '',
    date: '',
    signer: '',
    outcomes: nominees.map(() => ({ outcome: '', reason: '' })),
  });
  const { register, control, handleSubmit, formState, setValue } = form;
  const address = { roundId, proposalId };
  const check = useMutation({
    mutationFn: (draft: DecisionDraft) => tryDecideAwards(address, decisionBody(draft, nominees)),
  });
  const issue = useMutation({
    mutationFn: (draft: DecisionDraft) => decideAwards(address, decisionBody(draft, nominees), key),
    onSuccess: (_receipt, draft) => {
      form.kept.given(draft);
      toast(deciding.done(draft.number));
      return done();
    },
  });
  const checkedThen = (go: (draft: DecisionDraft) => void) => () =>
    void handleSubmit((draft) => check.mutate(draft, { onSuccess: () => go(draft) }))();
  const chooseForAll = () => nominees.forEach((_, index) => setValue(`outcomes.${index}.outcome`, offered[0]!));
  return (
    <FormProvider {...form}>
      <KeptForm
        form={form}
        className={parts.form}
        aria-labelledby="decision-title"
        onSubmit={(event) => event.preventDefault()}
      >
        <h2 id="decision-title">{deciding.title}</h2>
        <ErrorSummary errors={errorsOfForm(formState.errors)} submits={formState.submitCount} />
        {check.error && <ProblemNotice error={check.error} />}
        {check.isSuccess && !confirming && (
          <Notice tone="success" announced>
            {deciding.checked}
          </Notice>
        )}
        <div className={parts.beside}>
          <TextField
            label={deciding.number}
            required
            error={formState.errors.number?.message}
            {...register('number', { required: deciding.missing.number })}
          />
          <DateInForm control={control} name="date" label={deciding.date} missing={deciding.missing.date} />
          <TextField
            label={deciding.signer}
            required
            error={formState.errors.signer?.message}
            {...register('signer', { required: deciding.missing.signer })}
          />
        </div>
        {nominees.length > 1 && (
          <div>
            <Button onClick={chooseForAll}>
              {offered[0] === 'awarded' ? deciding.allAwarded : deciding.allProposed}
            </Button>
          </div>
        )}
        <OutcomeFields nominees={nominees} offered={offered} opinions={council?.opinions ?? []} />
        <div className={parts.buttons}>
          <Button look="primary" busy={check.isPending} onClick={checkedThen(setConfirming)}>
            {deciding.issue}
          </Button>
          <Button busy={check.isPending} onClick={checkedThen(() => {})}>
            {deciding.check}
          </Button>
        </div>
      </KeptForm>
      {confirming && (
        <ConfirmDialog
          title={deciding.confirmTitle(confirming.number)}
          confirm={deciding.confirm(nominees.length)}
          busy={issue.isPending}
          error={issue.error}
          onConfirm={() => issue.mutate(confirming)}
          onClose={() => setConfirming(undefined)}
        >
          <p>{label}</p>
          <ul>
            {countsOf(confirming, offered).map(({ outcome, count }) => (
              <li key={outcome}>{deciding.summary(one.outcomes[outcome], count)}</li>
            ))}
          </ul>
          <ol>
            {nominees.map(({ nomineeId, name }, index) => {
              const { outcome } = confirming.outcomes[index]!;
              return (
                <li key={nomineeId}>
                  {name}: {outcome && one.outcomes[outcome]}
                </li>
              );
            })}
          </ol>
          <p>{deciding.ended}</p>
        </ConfirmDialog>
      )}
    </FormProvider>
  );
}
