import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Buttons say themselves what they are: a card shows them without the head of their column. */
  readonly actions?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table is about, for those who cannot see what stands around it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table of some dozens of rows; where there is no room for columns each row becomes a card. */
export function DataTable<Row>({ caption, columns: [first, ...others], rows, rowKey }: DataTableProps<Row>) {
  return (
    <table className={styles.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">{[first, ...others].map((column) => column && <Head key={column.head} {...column} />)}</tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            <th scope="row" role="rowheader">
              {first?.cell(row)}
            </th>
            {others.map(({ head, cell, numeric, actions }) => (
              <td
                key={head}
                role="cell"
                data-head={actions ? undefined : head}
                className={numeric ? styles.numeric : undefined}
              >
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ head, numeric }: { head: string; numeric?: boolean }) {
  return (
    <th scope="col" role="columnheader" className={numeric ? styles.numeric : undefined}>
      {head}
    </th>
  );
}
