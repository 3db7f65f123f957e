import styles from './virtual-table.module.css';
import type { Sort, TableColumn } from './virtual-table-props';

interface SortHeaderProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
}

export function SortHeader<Row>({
  column: { key, header, sortable, align = 'start' },
  sort,
  onSort,
}: SortHeaderProps<Row>) {
  const direction = sort?.column === key ? sort.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-sort={sortable ? (direction ?? 'none') : undefined}
      className={`${styles.headerCell} ${styles[align]} ${sortable ? '' : styles.unsortable}`}
    >
      {sortable && onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort({ column: key, direction: next })}>
          {header}{' '}
          <span aria-hidden="true">{direction === undefined ? '↕' : direction === 'ascending' ? '▲' : '▼'}</span>
        </button>
      ) : (
        header
      )}
    </div>
  );
}
