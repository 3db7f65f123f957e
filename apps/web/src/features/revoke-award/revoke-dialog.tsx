import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { newId } from '../../api/new-id';
import { useTexts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { DateInForm } from '../../ui/date-in-form';
import { Dialog } from '../../ui/dialog';
import { ErrorSummary } from '../../ui/error-summary';
import parts from '../../ui/parts.module.css';
import { errorsOfForm } from '../../ui/problem-fields';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toasts';
import type { Proposal } from '../proposal-list/proposal';
import type { ProposalLine } from '../proposal-list/proposal.view-model';
import { revokeAward } from './api/revoke-award';

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
  const { awards } = useTexts();
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
