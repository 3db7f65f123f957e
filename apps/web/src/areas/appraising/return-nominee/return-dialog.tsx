import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Nominee } from '#contexts/nominations';
import type { FindingBody, RoundDetailsAnswer } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { CheckboxField } from '../../../ui/fields/checkbox-field';
import { DateInForm } from '../../../ui/fields/date-in-form';
import { Dialog } from '../../../ui/actions/dialog';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { TextField } from '../../../ui/fields/text-field';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { returnDossier } from '../return-dossier/return-dossier.call';
import { returnNominee } from './return-nominee.call';
import { GeneralReason } from './general-reason';
import { Reasons } from './reasons';
import { returnBody, type ReturnForm } from './return-body';

export interface ReturnDialogProps {
  readonly dossier: Dossier;
  readonly round: RoundDetailsAnswer;
  readonly reasons: readonly FindingBody[];
  /** One, or all that go back with the whole dossier. */
  readonly nominees: readonly Nominee[];
  readonly done: () => Promise<unknown>;
  readonly close: () => void;
}

export function ReturnDialog({
  dossier: { dossierId, unitName },
  round,
  reasons,
  nominees,
  done,
  close,
}: ReturnDialogProps) {
  const { appraisal } = useAppraisingTexts();
  const { returning } = appraisal;
  const [key] = useState(newId);
  const whole = nominees.length > 1;
  const { nomineeId, name } = nominees[0]!;
  const form = useKeptForm<ReturnForm>(
    whole ? ['return-dossier', dossierId] : ['return-nominee', dossierId, nomineeId],
    {
      general: '',
      dueBefore: '',
      extended: false,
      extensionBefore: '',
      extensionDocument: '',
    },
  );
  const { register, control, handleSubmit, formState } = form;
  const extended = useWatch({ control, name: 'extended' });
  const send = useMutation({
    mutationFn: (given: ReturnForm) => {
      const body = returnBody(given, reasons, whole ? 'dossier' : 'nominee');
      return whole ? returnDossier({ dossierId, body }, key) : returnNominee({ dossierId, nomineeId, body }, key);
    },
    onSuccess: (_receipt, given) => {
      form.kept.given(given);
      toast(whole ? returning.doneAll(unitName) : returning.doneOne(name));
      return done();
    },
  });
  const actions = (
    <Button type="submit" form="return" look="primary" busy={send.isPending}>
      {whole ? returning.confirmAll(nominees.length) : returning.confirmOne}
    </Button>
  );
  return (
    <Dialog
      title={whole ? returning.titleAll(unitName, nominees.length) : returning.titleOne(name)}
      onClose={close}
      actions={actions}
      width="wide"
    >
      <KeptForm
        form={form}
        id="return"
        className={parts.form}
        onSubmit={(event) => void handleSubmit((given) => send.mutate(given))(event)}
      >
        <ErrorSummary errors={errorsOfForm(formState.errors)} submits={formState.submitCount} />
        {send.error && <ProblemNotice error={send.error} />}
        {whole && <p>{nominees.map((nominee) => nominee.name).join('; ')}</p>}
        <Reasons reasons={reasons} round={round} />
        <GeneralReason form={form} reasons={reasons} />
        <DateInForm
          control={control}
          name="dueBefore"
          label={returning.dueBefore}
          hint={returning.dueHint}
          missing={returning.dueMissing}
        />
        <CheckboxField label={returning.extend} {...register('extended')} />
        {extended && (
          <div className={parts.beside}>
            <DateInForm
              control={control}
              name="extensionBefore"
              label={returning.extensionBefore}
              missing={returning.dueMissing}
            />
            <TextField label={returning.extensionDocument} required {...register('extensionDocument')} />
          </div>
        )}
      </KeptForm>
    </Dialog>
  );
}
