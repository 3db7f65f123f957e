import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Nominee } from '#contexts/nominations';
import type { CriterionAnswer } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
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
import { waivePrerequisite } from './waive-prerequisite.call';

export interface WaiveDialogProps {
  readonly dossierId: string;
  readonly nominee: Nominee;
  readonly criterion: CriterionAnswer;
  readonly done: () => Promise<unknown>;
  readonly close: () => void;
}

export function WaiveDialog({
  dossierId,
  nominee: { nomineeId, name },
  criterion: { criterionId, label, wording, ref },
  done,
  close,
}: WaiveDialogProps) {
  const { appraisal } = useAppraisingTexts();
  const { waiving } = appraisal;
  const [key] = useState(newId);
  const form = useKeptForm(['waive-prerequisite', dossierId, nomineeId, criterionId], { reason: '', document: '' });
  const { register, handleSubmit, formState } = form;
  const waive = useMutation({
    mutationFn: (given: { reason: string; document: string }) =>
      waivePrerequisite({ dossierId, nomineeId, body: { criterionId, ...given } }, key),
    onSuccess: (_receipt, given) => {
      form.kept.given(given);
      toast(waiving.done);
      return done();
    },
  });
  const filled = (missing: string) => ({ validate: (text: string) => text.trim() !== '' || missing });
  const actions = (
    <Button type="submit" form="waive" look="primary" busy={waive.isPending}>
      {waiving.confirm}
    </Button>
  );
  return (
    <Dialog title={waiving.title(label)} onClose={close} actions={actions}>
      <KeptForm
        form={form}
        id="waive"
        className={parts.form}
        onSubmit={(event) => void handleSubmit((given) => waive.mutate(given))(event)}
      >
        <ErrorSummary errors={errorsOfForm(formState.errors)} submits={formState.submitCount} />
        {waive.error && <ProblemNotice error={waive.error} />}
        <p>
          {name}. {appraisal.one.wording}: “{wording}” ({ref})
        </p>
        <TextArea
          label={waiving.reason}
          required
          rows={3}
          error={formState.errors.reason?.message}
          {...register('reason', filled(waiving.missing.reason))}
        />
        <TextField
          label={waiving.document}
          required
          error={formState.errors.document?.message}
          {...register('document', filled(waiving.missing.document))}
        />
      </KeptForm>
    </Dialog>
  );
}
