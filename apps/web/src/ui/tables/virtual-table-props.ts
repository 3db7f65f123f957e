import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Of a CSS grid, such as `minmax(12rem, 2fr)` or `8rem`. */
  readonly width?: string;
  readonly sortable?: boolean;
  readonly align?: 'start' | 'end';
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface VirtualTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The first one names the row and bears its link. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Made with `linkOptions(…)`. */
  readonly rowLink?: (row: Row) => LinkProps;
  readonly sort?: Sort;
  /** The table shows the rows as they are given: who is told sorts, or asks the service. */
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: { readonly selected: ReadonlySet<string>; readonly toggle: (rowKey: string) => void };
  /**
   * Further pages: those of `useInfiniteQuery` as `{ there: hasNextPage, underWay: isFetchingNextPage, load:
   * fetchNextPage }`.
   */
  readonly more?: { readonly there: boolean; readonly underWay: boolean; readonly load: () => unknown };
  /** Of all pages, when the service says it. */
  readonly total?: number;
}
