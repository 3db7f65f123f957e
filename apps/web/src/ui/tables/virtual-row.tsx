import { Link, type LinkProps } from '@tanstack/react-router';
import { memo } from 'react';
import styles from './virtual-table.module.css';
import type { TableColumn } from './virtual-table-props';

interface VirtualRowProps<Row> {
  readonly row: Row;
  readonly rowId: string;
  readonly index: number;
  readonly offset: number;
  readonly template?: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rowLink?: (row: Row) => LinkProps;
  readonly active: boolean;
  readonly selected?: boolean;
  readonly toggle?: (rowKey: string) => void;
  readonly selectLabel: (index: number) => string;
  readonly measure: (element: Element | null) => void;
  readonly onFocus: (index: number) => void;
}

function Row<Row>({
  row,
  rowId,
  index,
  offset,
  template,
  columns,
  rowLink,
  active,
  selected,
  toggle,
  selectLabel,
  measure,
  onFocus,
}: VirtualRowProps<Row>) {
  const reached = { tabIndex: active ? 0 : -1, 'data-row-focus': true };
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      className={styles.row}
      style={{ transform: `translateY(${offset}px)`, gridTemplateColumns: template }}
      onFocus={() => onFocus(index)}
      {...(!rowLink && reached)}
    >
      {toggle && (
        <div role="gridcell" className={styles.select}>
          <input
            type="checkbox"
            tabIndex={active ? 0 : -1}
            checked={selected}
            aria-label={selectLabel(index + 1)}
            onChange={() => toggle(rowId)}
          />
        </div>
      )}
      {columns.map(({ key, header, cell, align = 'start' }, position) => (
        <div
          key={key}
          role="gridcell"
          className={`${styles.cell} ${styles[align]} ${position === 0 && rowLink ? styles.naming : ''}`}
          data-header={header}
        >
          {position === 0 && rowLink ? (
            <Link {...rowLink(row)} {...reached} preload={false} className={styles.link}>
              {cell(row)}
            </Link>
          ) : (
            cell(row)
          )}
        </div>
      ))}
    </div>
  );
}

export const VirtualRow = memo(Row) as typeof Row;
