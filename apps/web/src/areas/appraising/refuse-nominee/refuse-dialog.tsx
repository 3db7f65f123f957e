import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Nominee } from '#contexts/nominations';
import type { FindingBody, RoundDetailsAnswer } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { Dialog } from '../../../ui/actions/dialog';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { Notice } from '../../../ui/feedback/notice';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import { GeneralReason } from '../return-nominee/general-reason';
import { Reasons } from '../return-nominee/reasons';
import { withGeneral } from '../return-nominee/return-body';
import { refuseNominee } from './refuse-nominee.call';

export interface RefuseDialogProps {
  readonly dossierId: string;
  readonly round: RoundDetailsAnswer;
  readonly nominee: Nominee;
  readonly reasons: readonly FindingBody[];
  readonly done: () => Promise<unknown>;
  readonly close: () => void;
}

/** For good: the nominee leaves the round. */
export function RefuseDialog({
  dossierId,
  round,
  nominee: { nomineeId, name },
  reasons,
  done,
  close,
}: RefuseDialogProps) {
  const { appraisal } = useAppraisingTexts();
  const { returning } = appraisal;
  const [key] = useState(newId);
  const form = useKeptForm(['refuse-nominee', dossierId, nomineeId], { general: '' });
  const refuse = useMutation({
    mutationFn: (general: string) =>
      refuseNominee({ dossierId, nomineeId, body: { findings: withGeneral(reasons, general, 'nominee') } }, key),
    onSuccess: (_receipt, general) => {
      form.kept.given({ general });
      toast(returning.doneRefuse(name));
      return done();
    },
  });
  const actions = (
    <Button type="submit" form="refuse" look="danger" busy={refuse.isPending}>
      {returning.confirmRefuse}
    </Button>
  );
  return (
    <Dialog title={returning.titleRefuse(name)} onClose={close} actions={actions}>
      <KeptForm
        form={form}
        id="refuse"
        className={parts.form}
        onSubmit={(event) => void form.handleSubmit(({ general }) => refuse.mutate(general))(event)}
      >
        <ErrorSummary errors={errorsOfForm(form.formState.errors)} submits={form.formState.submitCount} />
        {refuse.error && <ProblemNotice error={refuse.error} />}
        <Notice tone="warning">{returning.refuseWarning}</Notice>
        <Reasons reasons={reasons} round={round} />
        <GeneralReason form={form} reasons={reasons} />
      </KeptForm>
    </Dialog>
  );
}
