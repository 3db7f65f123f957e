import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RoundDetails } from '#contexts/programmes';
import { usePreparingTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Button } from '../../../ui/actions/button';
import { ProgressBar } from '../../../ui/display/meter';
import parts from '../../../ui/display/parts.module.css';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { Panel } from '../../../ui/display/panel';
import type { UnitQuotaShown } from '../../dossier/shared/unit-quota';
import { faultsOf, type PastedNominee } from './pasted-nominees.view-model';
import { PastedRow } from './pasted-row';
import table from '../nominees/nominee-table.module.css';
import { triedNomineesQuery } from './tried-nominees';
import { useFaultTexts } from './use-fault-texts';
import { usePastedNominees } from './use-pasted-nominees';

interface PastedRowsProps {
  readonly dossier: Dossier;
  readonly round: RoundDetails;
  readonly quota: UnitQuotaShown | null | undefined;
  readonly rows: readonly PastedNominee[];
  readonly change: (rows: readonly PastedNominee[]) => void;
  /** While somebody still types. */
  readonly keep: (rows: readonly PastedNominee[] | null) => void;
  readonly again: () => void;
  /** To the columns and groups once more. */
  readonly match: () => void;
}

export function PastedRows({ dossier, round, quota, rows, change, keep, again, match }: PastedRowsProps) {
  const { pastedNominees: texts } = usePreparingTexts();
  const { common } = useUiTexts();
  const navigate = useNavigate();
  const { dossierId } = dossier;
  const { categories } = round;
  const adding = usePastedNominees(dossierId, categories);
  const isIn = (id: string) => adding.added.has(id) || dossier.nominees.some(({ nomineeId }) => nomineeId === id);
  const waiting = rows.filter(({ nomineeId }) => !isIn(nomineeId));
  const withRow = (changed: PastedNominee) => rows.map((row) => (row.nomineeId === changed.nomineeId ? changed : row));
  const faults = faultsOf(waiting, { categories, present: dossier.nominees, quota });
  // a row over the quota is tried too: its reason then comes in the words of the service
  const sound = waiting.filter((_row, index) =>
    faults[index]!.every(({ code }) => code === 'overQuota' || code === 'mixed'),
  );
  const tried = useQuery(
    triedNomineesQuery({
      dossierId,
      revision: dossier.revision,
      rows: sound,
      categories,
      unreachable: common.failed.unreachable,
    }),
  );
  const words = useFaultTexts(quota);
  const judged = waiting.map((row, index) => ({
    row,
    refusals: tried.data?.get(row.nomineeId) ?? adding.refusals.get(row.nomineeId) ?? faults[index]!.map(words),
  }));
  const ready = judged.filter(({ refusals }) => refusals.length === 0).map(({ row }) => row);
  const add = async () => {
    const refused = await adding.add(ready);
    if (refused < ready.length) toast(texts.done(ready.length - refused));
    if (refused > 0 || ready.length < waiting.length) return;
    keep(null); // all of them are in
    await navigate({ to: '/dossiers/$dossierId/nominees', params: { dossierId } });
  };
  return (
    <Panel title={texts.rows}>
      <p role="status">
        {tried.isFetching ? texts.verdicts.checking : texts.summary(ready.length, waiting.length - ready.length)}
      </p>
      <table className={table.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {Object.values(texts.columns).map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
            <th scope="col" role="columnheader">
              <span className="visually-hidden">{texts.leaveOutColumn}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {judged.map(({ row, refusals }) => (
            <PastedRow
              key={row.nomineeId}
              row={row}
              categories={categories}
              refusals={refusals}
              checking={tried.isFetching}
              change={(changed) => {
                adding.forget(row.nomineeId);
                change(withRow(changed));
              }}
              keep={(typed) => keep(withRow(typed))}
              leaveOut={() => change(rows.filter((other) => other.nomineeId !== row.nomineeId))}
            />
          ))}
        </tbody>
      </table>
      {adding.progress !== undefined && <ProgressBar label={texts.progress} done={adding.progress} />}
      <div className={parts.buttons}>
        {ready.length > 0 && (
          <Button look="primary" busy={adding.progress !== undefined || tried.isFetching} onClick={() => void add()}>
            {texts.add(ready.length)}
          </Button>
        )}
        <Button onClick={match}>{texts.matching.change}</Button>
        <Button onClick={again}>{texts.again}</Button>
      </div>
    </Panel>
  );
}
