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
import { LeftOut } from './left-out';
import { MatchedColumns } from './matched-columns';
import type { LeftOutRow } from './nominee-table';
import type { PastedNominee } from './pasted-nominees.view-model';
import { beginReading, isUnsure, type Reading, readList, type ReadList, takenIn } from './reading';

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

/** How the table is read, and what came of it; without a list its columns are asked for first. */
interface Work {
  readonly reading: Reading;
  readonly list?: ReadList;
}

function Paste({ dossier, round }: ShownDossier) {
  const { pastedNominees: texts } = usePreparingTexts();
  const { dossierDetails } = useDossierTexts();
  const [work, setWork, keepWork] = useKeptState<Work | null>(['pasted-nominees', dossier.dossierId], null);
  const { reading, list } = work ?? {};
  const { data: quota } = useQuery(unitQuotaQuery(round.roundId, dossier.unitId));
  const { categories } = round;
  const read = (how: Reading) => setWork({ reading: how, list: readList(how, categories, newId) });
  const readOrAsk = (how: Reading) => (isUnsure(how, categories) ? setWork({ reading: how }) : read(how));
  const take = (how: Reading, from: ReadList) => (row: LeftOutRow) =>
    setWork({
      reading: how,
      list: {
        ...from,
        rows: inOrder([...from.rows, ...takenIn(row, how, categories, newId)]),
        leftOut: from.leftOut.filter((other) => other !== row),
      },
    });
  return (
    <div className={list ? styles.main : styles.columns}>
      <div className={styles.main}>
        <QuotaStop dossier={dossier} />
        {reading === undefined ? (
          <GivenTable
            dossierId={dossier.dossierId}
            categories={categories}
            onRead={(sheet, category) => readOrAsk(beginReading(sheet, category))}
          />
        ) : list === undefined ? (
          <MatchedColumns
            key={reading.table.letters ?? ''}
            reading={reading}
            categories={categories}
            onConverted={readOrAsk}
            onRead={read}
          />
        ) : (
          <>
            <LeftOut reading={reading} list={list} take={take(reading, list)} />
            <PastedRows
              dossier={dossier}
              round={round}
              quota={quota}
              rows={list.rows}
              change={(rows) => setWork({ reading, list: { ...list, rows } })}
              keep={(rows) => keepWork(rows && { reading, list: { ...list, rows } })}
              again={() => setWork(null)}
              match={() => setWork({ reading })}
            />
          </>
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

const inOrder = (rows: readonly PastedNominee[]): readonly PastedNominee[] =>
  [...rows].sort((one, other) => one.line - other.line);
