import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../api/new-id';
import { useAwardsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { DateInForm } from '../../../ui/fields/date-in-form';
import { Dialog } from '../../../ui/actions/dialog';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
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
  const form = useKeptForm(['revoke-award', proposalId, nomineeId], { reason: '', number: '', date: '' });
  const { register, control, handleSubmit, formState } = form;
  const revoke = useMutation({
    mutationFn: ({ reason, number, date }: { reason: string; number: string; date: string }) =>
      revokeAward(
        { roundId, proposalId },
        { nomineeId, reason: reason.trim(), decision: { number: number.trim(), date } },
        key,
      ),
    onSuccess: (_receipt, given) => {
      form.kept.given(given);
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
      <KeptForm
        form={form}
        id="revoke"
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
      </KeptForm>
    </Dialog>
  );
}
