import { useState } from 'react';
import { newId } from '../../../api/new-id';
import { useDossierTexts } from '../../dossier/shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Button } from '../../../ui/actions/button';
import { Dialog } from '../../../ui/actions/dialog';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { TextArea } from '../../../ui/fields/text-area';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { withdrawDossier } from '../withdraw-dossier/withdraw-dossier.call';

export function WithdrawDossier({ dossier }: { dossier: Dossier }) {
  const {
    dossierDetails: { withdraw: texts },
  } = useDossierTexts();
  const [asked, setAsked] = useState<{ readonly key: string }>();
  return (
    <>
      <Button look="danger" onClick={() => setAsked({ key: newId() })}>
        {texts.title}
      </Button>
      {asked && <WithdrawalForm dossier={dossier} commandKey={asked.key} close={() => setAsked(undefined)} />}
    </>
  );
}

function WithdrawalForm({
  dossier: { dossierId, nominees },
  commandKey,
  close,
}: {
  dossier: Dossier;
  commandKey: string;
  close: () => void;
}) {
  const {
    dossierDetails: { withdraw: texts },
  } = useDossierTexts();
  const { common } = useUiTexts();
  const form = useKeptForm(['withdraw-dossier', dossierId], { reason: '' });
  const { register, handleSubmit, formState } = form;
  const withdrawal = useDossierChange(
    ({ reason }: { reason: string }) => withdrawDossier(dossierId, reason, commandKey),
    (_receipt, given) => {
      form.kept.given(given);
      close();
      toast(texts.done);
    },
  );
  return (
    <Dialog
      title={texts.title}
      onClose={close}
      actions={
        <>
          <Button type="submit" form="withdrawal" look="danger" busy={withdrawal.isPending}>
            {texts.confirm}
          </Button>
          <Button onClick={close}>{common.cancel}</Button>
        </>
      }
    >
      <KeptForm
        form={form}
        id="withdrawal"
        onSubmit={(event) => void handleSubmit((given) => withdrawal.mutate(given))(event)}
      >
        {withdrawal.error && <ProblemNotice error={withdrawal.error} />}
        <p>{texts.detail}</p>
        <p>{nominees.map(({ name }) => name).join(', ')}</p>
        <TextArea
          label={texts.reason}
          required
          error={formState.errors.reason?.message}
          {...register('reason', { validate: (reason) => reason.trim() !== '' || texts.reasonMissing })}
        />
      </KeptForm>
    </Dialog>
  );
}
