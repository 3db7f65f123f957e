import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { isDay } from '#platform/calendar';
import { newId } from '../../api/new-id';
import { useTexts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
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

export function RevokeDialog({ proposal: { roundId, proposalId }, line: { nomineeId, name }, done, close }: RevokeDialogProps) {
  const { awards, kit } = useTexts();
  const { revoking } = awards;
  const [key] = useState(newId);
  const { register, control, handleSubmit, formState } = useForm({ defaultValues: { reason: '', number: '', date: '' }, shouldFocusError: false });
  const revoke = useMutation({
    mutationFn: ({ reason, number, date }: { reason: string; number: string; date: string }) =>
      revokeAward({ roundId, proposalId }, { nomineeId, reason: reason.trim(), decision: { number: number.trim(), date } }, key),
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
      <form id="revoke" noValidate className={parts.form} onSubmit={(event) => void handleSubmit((given) => revoke.mutate(given))(event)}>
        <ErrorSummary errors={errorsOfForm(errors)} />
        {revoke.error && <ProblemNotice error={revoke.error} />}
        <p>{revoking.kept}</p>
        <TextArea label={revoking.reason} required rows={3} error={errors.reason?.message} {...register('reason', { required: revoking.missing.reason })} />
        <TextField label={revoking.number} required error={errors.number?.message} {...register('number', { required: revoking.missing.number })} />
        <Controller
          name="date"
          control={control}
          rules={{ validate: (day) => (day === '' ? revoking.missing.date : isDay(day) || kit.notADate) }}
          render={({ field, fieldState }) => <DateField label={revoking.date} required {...field} error={fieldState.error?.message} />}
        />
      </form>
    </Dialog>
  );
}
