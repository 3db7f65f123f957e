import { Link } from '@tanstack/react-router';
import { usePreparingTexts } from '../shared/texts';
import { wordFor } from '../../dossier/shared/word-for';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Tag, type Tone } from '../../../ui/display/tag';
import type { NomineeRow, ReportState } from './nominee-rows.view-model';
import styles from './nominee-table.module.css';

const reportTones: Readonly<Record<ReportState, Tone>> = {
  missing: 'neutral',
  unconfirmed: 'warning',
  confirmed: 'success',
  attached: 'success',
};

/** On a narrow screen each row is a card of its own, and every cell says its column. */
export function NomineeTable({ dossierId, rows }: { dossierId: string; rows: readonly NomineeRow[] }) {
  const {
    nominees: { columns, title },
  } = usePreparingTexts();
  return (
    <table className={styles.table} role="table">
      <caption className="visually-hidden">{title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(columns).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.nominee.nomineeId} dossierId={dossierId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  dossierId,
  row: { nominee, category, details, criteria, met, report, returned, hints },
}: {
  dossierId: string;
  row: NomineeRow;
}) {
  const { nominees: texts } = usePreparingTexts();
  const { dossiers } = useDossierTexts();
  const { nomineeId, name, stage, outcome } = nominee;
  const reportWords = {
    missing: texts.reportMissing,
    unconfirmed: texts.reportUnconfirmed,
    confirmed: texts.reportConfirmed,
    attached: texts.reportAttached,
  };
  return (
    <tr role="row">
      <th scope="row" role="rowheader" className={styles.name}>
        <Link to="/dossiers/$dossierId/nominees/$nomineeId" params={{ dossierId, nomineeId }}>
          {name}
        </Link>
        {hints.map((hint) => (
          <span key={hint} className={styles.hint}>
            {hint}
          </span>
        ))}
      </th>
      <td role="cell" data-column={texts.columns.category}>
        {category}
      </td>
      <td role="cell" data-column={texts.columns.details}>
        {details || '–'}
      </td>
      <td role="cell" data-column={texts.columns.declared} className={styles.number}>
        {texts.declared(met, criteria)}
      </td>
      <td role="cell" data-column={texts.columns.report}>
        {report ? <Tag tone={reportTones[report]}>{reportWords[report]}</Tag> : '–'}
      </td>
      <td role="cell" data-column={texts.columns.stage}>
        {returned ? (
          <Tag tone="danger">{texts.returnedTag}</Tag>
        ) : outcome ? (
          dossiers.outcomes[outcome]
        ) : (
          wordFor(dossiers.stages, stage)
        )}
      </td>
    </tr>
  );
}
