import { useState } from 'react';
import type { Nominee } from '#contexts/nominations';
import { newId } from '../../../api/new-id';
import { usePreparingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { toast } from '../../../ui/feedback/toasts';
import type { ShownDossier } from '../../dossier/shared/dossier-page';
import { Panel } from '../../../ui/display/panel';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { NomineeForm, type NomineeGiven, useNomineeForm } from '../nominees/nominee-form';
import { detailsOf } from '../nominees/nominee-given';
import { correctNominee } from './correct-nominee.call';

export function CorrectNominee({
  dossier: { dossierId },
  round,
  nominee,
}: ShownDossier & { readonly nominee: Nominee }) {
  const {
    nominees: { form: texts },
  } = usePreparingTexts();
  const { nomineeId, category, name, jobTitle = '', organisation = '', initiativeClaimed } = nominee;
  const form = useNomineeForm(['correct-nominee', dossierId, nomineeId], {
    category,
    name,
    jobTitle,
    organisation,
    initiativeClaimed,
  });
  const [key, setKey] = useState(newId);
  const correction = useDossierChange(
    (given: NomineeGiven) => correctNominee(dossierId, nomineeId, detailsOf(given), key),
    (_receipt, given) => {
      form.kept.given(given);
      setKey(newId());
      toast(texts.saved);
    },
  );
  return (
    <Panel title={texts.details} id="details">
      <NomineeForm
        id="nominee"
        form={form}
        categories={round.categories}
        fixedCategory
        error={correction.error}
        onSubmit={(given) => correction.mutate(given)}
      />
      <div>
        <Button type="submit" form="nominee" busy={correction.isPending}>
          {texts.save}
        </Button>
      </div>
    </Panel>
  );
}
