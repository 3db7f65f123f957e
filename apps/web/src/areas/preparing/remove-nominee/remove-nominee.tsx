import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Nominee } from '#contexts/nominations';
import { newId } from '../../../api/new-id';
import { usePreparingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { ConfirmDialog } from '../../../ui/actions/dialog';
import { toast } from '../../../ui/feedback/toasts';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { removeNominee } from './remove-nominee.call';

export function RemoveNominee({ dossierId, nominee: { nomineeId, name } }: { dossierId: string; nominee: Nominee }) {
  const {
    nominees: { remove: texts },
  } = usePreparingTexts();
  const [key, setKey] = useState<string>();
  const navigate = useNavigate();
  const removal = useDossierChange(
    (given: string) => removeNominee(dossierId, nomineeId, given),
    () => {
      toast(texts.done(name));
      void navigate({ to: '/dossiers/$dossierId/nominees', params: { dossierId } });
    },
  );
  return (
    <>
      <Button look="danger" onClick={() => setKey(newId())}>
        {texts.title}
      </Button>
      {key && (
        <ConfirmDialog
          title={texts.title}
          confirm={texts.confirm(name)}
          look="danger"
          busy={removal.isPending}
          error={removal.error}
          onConfirm={() => removal.mutate(key)}
          onClose={() => setKey(undefined)}
        >
          <p>{texts.detail}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
