import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newId } from '../../../api/new-id';
import { useSubmittingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { ConfirmDialog } from '../../../ui/actions/dialog';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import { submitDossier } from './submit-dossier.call';

export function SubmitDossier({ dossier, addressee }: { dossier: Dossier; addressee: string }) {
  const { checkAndSend: texts } = useSubmittingTexts();
  const nameOf = useUnitNames();
  const navigate = useNavigate();
  const [key, setKey] = useState<string>();
  const { dossierId, revision } = dossier;
  const submission = useDossierChange(
    (given: string) => submitDossier(dossierId, { addressee, revision }, given),
    () => {
      toast(texts.sent);
      void navigate({ to: '/dossiers/$dossierId/receipt', params: { dossierId } });
    },
  );
  const sent = dossier.nominees.filter(({ stage }) => stage === 'unit');
  return (
    <div>
      <Button look="primary" onClick={() => setKey(newId())}>
        {texts.send}
      </Button>
      {key && (
        <ConfirmDialog
          title={texts.sendTo(nameOf(addressee))}
          confirm={texts.send}
          busy={submission.isPending}
          error={submission.error}
          onConfirm={() => submission.mutate(key)}
          onClose={() => setKey(undefined)}
        >
          <p>{texts.includes}:</p>
          <ol>
            {sent.map(({ nomineeId, name }) => (
              <li key={nomineeId}>{name}</li>
            ))}
          </ol>
          <p>{texts.afterwards}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
