import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { newId } from '../../../api/new-id';
import { useAwardsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { DateInForm } from '../../../ui/fields/date-in-form';
import { Dialog } from '../../../ui/actions/dialog';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { TextArea } from '../../../ui/fields/text-area';
import { TextField } from '../../../ui/fields/text-field';
import { toast } from '../../../ui/feedback/toasts';
import type { Proposal } from '../proposal-list/proposal';
import type { ProposalLine } from '../proposal-list/proposal.view-model';
import { revokeAward } from './revoke-award.call';

interface RevokeDialogProps {
  readonly proposal: Proposal;
  readonly line: ProposalLine;
  readonly done: () => Promise<unknown>;
  readonly close: () => void;
}

export function RevokeDialog({
  proposal: { roundId, proposalId },
  line: { nomineeId, name },
  done,
  close,
}: RevokeDialogProps) {
  const { awards } = useAwardsTexts();
  const { revoking } = awards;
  const [key] = useState(newId);
  const { register, control, handleSubmit, formState } = useForm({
    defaultValues: { reason: '', number: '', date: '' },
    shouldFocusError: false,
  });
  const revoke = useMutation({
    mutationFn: ({ reason, number, date }: { reason: string; number: string; date: string }) =>
      revokeAward(
        { roundId, proposalId },
        { nomineeId, reason: reason.trim(), decision: { number: number.trim(), date } },
        key,
      ),
    onSuccess: () => {
      toast(revoking.done(name));
      return done();
    },
  });
  const { errors } = formState;
  const actions = (
    <Button type="submit" form="revoke" look="danger" busy={revoke.isPending}>
      {revoking.confirm}
    </Button>
  );
  return (
    <Dialog title={revoking.title(name)} onClose={close} actions={actions}>
      <form
        id="revoke"
        noValidate
        className={parts.form}
        onSubmit={(event) => void handleSubmit((given) => revoke.mutate(given))(event)}
      >
        <ErrorSummary errors={errorsOfForm(errors)} submits={formState.submitCount} />
        {revoke.error && <ProblemNotice error={revoke.error} />}
        <p>{revoking.kept}</p>
        <TextArea
          label={revoking.reason}
          required
          rows={3}
          error={errors.reason?.message}
          {...register('reason', { required: revoking.missing.reason })}
        />
        <TextField
          label={revoking.number}
          required
          error={errors.number?.message}
          {...register('number', { required: revoking.missing.number })}
        />
        <DateInForm control={control} name="date" label={revoking.date} missing={revoking.missing.date} />
      </form>
    </Dialog>
  );
}
