import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newId } from '../../../api/new-id';
import { Button } from '../../../ui/actions/button';
import { ConfirmDialog } from '../../../ui/actions/dialog';
import { forgetCopiesOf } from '../../../ui/browser/kept';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { deleteDraft } from '../delete-draft/delete-draft.call';
import { usePreparingTexts } from './texts';

/** What was never submitted, nobody outside the unit has seen. */
export function DeleteDraft({ dossier: { dossierId, nominees } }: { dossier: Dossier }) {
  const { deleteDraft: texts } = usePreparingTexts();
  const [key, setKey] = useState<string>();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: (given: string) => deleteDraft(dossierId, given),
    onSuccess: async () => {
      toast(texts.done);
      forgetCopiesOf(dossierId);
      await navigate({ to: '/dossiers' }); // first: there is nothing left to read here
      queries.removeQueries({ queryKey: ['dossiers', dossierId] });
      await Promise.all(['dossiers', 'quotas'].map((resource) => queries.invalidateQueries({ queryKey: [resource] })));
    },
  });
  return (
    <>
      <Button look="danger" onClick={() => setKey(newId())}>
        {texts.title}
      </Button>
      {key && (
        <ConfirmDialog
          title={texts.title}
          confirm={texts.confirm}
          look="danger"
          busy={deletion.isPending}
          error={deletion.error}
          onConfirm={() => deletion.mutate(key)}
          onClose={() => setKey(undefined)}
        >
          <p>{texts.detail(nominees.length)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
