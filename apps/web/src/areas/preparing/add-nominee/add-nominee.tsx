import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newId } from '../../../api/new-id';
import { usePreparingTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { unlessTyping } from '../../../ui/browser/typing';
import { useUiTexts } from '../../../ui/texts';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import parts from '../../../ui/display/parts.module.css';
import { toast } from '../../../ui/feedback/toasts';
import { DossierPage, type ShownDossier } from '../../dossier/shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { Panel } from '../../../ui/display/panel';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { newNominee, NomineeForm, type NomineeGiven, useNomineeForm } from '../nominees/nominee-form';
import { detailsOf } from '../nominees/nominee-given';
import { QuotaStop } from '../nominees/quota-stop';
import { fullKinds } from '../../dossier/shared/quota-stop.view-model';
import { unitQuotaQuery } from '../../dossier/quota-usage/quota-usage.call';
import { QuotaLeft } from '../../dossier/shared/quota-left';
import { addNominee } from './add-nominee.call';

export function AddNominee() {
  const { nominees: texts } = usePreparingTexts();
  const { dossierDetails } = useDossierTexts();
  return (
    <DossierPage title={texts.form.addTitle}>
      {(shown) =>
        shown.may.addNominees ? (
          <div className={styles.columns}>
            <Addition {...shown} />
            <aside className={styles.aside} aria-label={dossierDetails.quota}>
              <QuotaLeft round={shown.round} unitId={shown.dossier.unitId} />
            </aside>
          </div>
        ) : (
          <EmptyState title={dossierDetails.readOnly} />
        )
      }
    </DossierPage>
  );
}

function Addition({ dossier, round }: ShownDossier) {
  const { nominees: texts } = usePreparingTexts();
  const { common } = useUiTexts();
  const { dossierId } = dossier;
  const { data: quota } = useQuery(unitQuotaQuery(round.roundId, dossier.unitId));
  const [nomineeId, setNomineeId] = useState(newId);
  const form = useNomineeForm(['add-nominee', dossierId]);
  const navigate = useNavigate();
  const toNominees = () => navigate({ to: '/dossiers/$dossierId/nominees', params: { dossierId } });
  const addition = useDossierChange(
    (given: NomineeGiven & { readonly again: boolean }) => {
      const kind = round.categories.find(({ category }) => category === given.category)!.kind;
      return addNominee(dossierId, { nomineeId, kind, category: given.category, ...detailsOf(given) });
    },
    (_receipt, { again, ...given }) => {
      form.kept.given(given, again ? { ...newNominee, category: given.category } : given);
      toast(texts.form.added(given.name.trim()));
      if (!again) return void toNominees();
      setNomineeId(newId());
      unlessTyping(() => form.setFocus('category'));
    },
  );
  const [again, setAgain] = useState(false);
  return (
    <div className={styles.main}>
      <QuotaStop dossier={dossier} />
      <Panel title={texts.form.details}>
        <NomineeForm
          id="nominee"
          form={form}
          categories={round.categories}
          full={quota ? fullKinds(quota.left) : []}
          error={addition.error}
          onSubmit={(given) => addition.mutate({ ...given, again })}
        />
        <div className={parts.buttons}>
          <Button type="submit" form="nominee" look="primary" busy={addition.isPending} onClick={() => setAgain(false)}>
            {texts.add}
          </Button>
          <Button type="submit" form="nominee" busy={addition.isPending} onClick={() => setAgain(true)}>
            {texts.form.again}
          </Button>
          <Button look="quiet" onClick={() => void toNominees()}>
            {common.cancel}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
