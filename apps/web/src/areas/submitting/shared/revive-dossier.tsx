import { useState } from 'react';
import { newId } from '../../../api/new-id';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Button } from '../../../ui/actions/button';
import { Notice } from '../../../ui/feedback/notice';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { reviveDossier } from '../revive-dossier/revive-dossier.call';

export function ReviveDossier({ dossier: { dossierId } }: { dossier: Dossier }) {
  const {
    dossierDetails: { revive: texts },
  } = useDossierTexts();
  const [key] = useState(newId);
  const revival = useDossierChange(
    () => reviveDossier(dossierId, key),
    () => toast(texts.done),
  );
  return (
    <Notice title={texts.title}>
      <p>{texts.detail}</p>
      {revival.error && <ProblemNotice error={revival.error} />}
      <Button look="primary" busy={revival.isPending} onClick={() => revival.mutate()}>
        {texts.confirm}
      </Button>
    </Notice>
  );
}
