import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { newId } from '../../../api/new-id';
import { usePreparingTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { useKeptState } from '../../../ui/commands/use-kept-state';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { DossierPage, type ShownDossier } from '../../dossier/shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { QuotaStop } from '../nominees/quota-stop';
import { unitQuotaQuery } from '../../dossier/quota-usage/quota-usage.call';
import { QuotaLeft } from '../../dossier/shared/quota-left';
import { GivenTable } from './given-table';
import { PastedRows } from './pasted-rows';
import { type PastedNominee, pastedNominees } from './pasted-nominees.view-model';

/** Many nominees at once: a copied table or a file, each row judged before it is added. */
export function PastedNominees() {
  const { pastedNominees: texts } = usePreparingTexts();
  const { dossierDetails } = useDossierTexts();
  return (
    <DossierPage title={texts.title} lead={texts.lead}>
      {(shown) => (shown.may.addNominees ? <Paste {...shown} /> : <EmptyState title={dossierDetails.readOnly} />)}
    </DossierPage>
  );
}

function Paste({ dossier, round }: ShownDossier) {
  const { pastedNominees: texts } = usePreparingTexts();
  const { dossierDetails } = useDossierTexts();
  const [rows, setRows, keepRows] = useKeptState<readonly PastedNominee[] | null>(
    ['pasted-nominees', dossier.dossierId],
    null,
  );
  const { data: quota } = useQuery(unitQuotaQuery(round.roundId, dossier.unitId));
  const { categories } = round;
  const read = (cells: readonly (readonly string[])[], category: string) =>
    setRows(
      pastedNominees(cells, categories, newId).map((row) =>
        row.category || row.unknownCategory ? row : { ...row, category },
      ),
    );
  return (
    <div className={rows ? styles.main : styles.columns}>
      <div className={styles.main}>
        <QuotaStop dossier={dossier} />
        {rows ? (
          <PastedRows
            dossier={dossier}
            round={round}
            quota={quota}
            rows={rows}
            change={setRows}
            keep={keepRows}
            again={() => setRows(null)}
          />
        ) : (
          <GivenTable dossierId={dossier.dossierId} categories={categories} onRead={read} />
        )}
        <p>
          <Link to="/dossiers/$dossierId/nominees" params={{ dossierId: dossier.dossierId }}>
            {texts.toNominees}
          </Link>
        </p>
      </div>
      <aside className={styles.aside} aria-label={dossierDetails.quota}>
        <QuotaLeft round={round} unitId={dossier.unitId} />
      </aside>
    </div>
  );
}
