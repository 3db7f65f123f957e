import type { Sheet } from '#platform/spreadsheets';
import { cleanText, fromLegacyLetters } from '#platform/vietnamese-text';
import type { Category } from './category-words';
import { hasCourtesy } from './name-and-place';
import { type ColumnPlan, nameColumn } from './nominee-columns';
import { bodyRows, type LeftOutRow, type NomineeTable, nomineeTable, unusedColumns } from './nominee-table';
import { type HowToRead, type PastedNominee, pastedNominees, unclearWords } from './pasted-nominees.view-model';

/** A table that was given, and how it is read. */
export interface Reading extends Pick<HowToRead, 'columns' | 'chosen' | 'preferred'> {
  readonly sheet: Sheet;
  readonly table: NomineeTable;
}

/** What came of it; with what was left out it is all that was given. */
export interface ReadList {
  readonly rows: readonly PastedNominee[];
  readonly leftOut: readonly LeftOutRow[];
  /** By their places, from 0. */
  readonly unused: readonly number[];
  readonly courtesies: boolean;
}

export function beginReading(sheet: Sheet, preferred: string): Reading {
  const table = nomineeTable(sheet);
  return { sheet, table, columns: table.columns, chosen: new Map(), preferred };
}

const labelsOf = (categories: readonly Category[]) => categories.map(({ label }) => label);

export function readList(reading: Reading, categories: readonly Category[], newId: () => string): ReadList {
  const { table, columns } = reading;
  const { rows, leftOut } = bodyRows(table, columns, labelsOf(categories));
  return {
    rows: pastedNominees(rows, { ...reading, categories }, newId),
    leftOut: [...table.head, ...leftOut],
    unused: unusedColumns(table.headings, rows, columns),
    courtesies: rows.some(({ cells }) => hasCourtesy(cleanText(cells[nameColumn(columns) ?? -1] ?? ''))),
  };
}

/** A row that was left out, taken in by somebody who knows better. */
export const takenIn = (
  row: LeftOutRow,
  reading: Reading,
  categories: readonly Category[],
  newId: () => string,
): readonly PastedNominee[] => pastedNominees([row], { ...reading, categories }, newId);

export function groupsToChoose({ table, columns }: Reading, categories: readonly Category[]): readonly string[] {
  return unclearWords(bodyRows(table, columns, labelsOf(categories)).rows, { columns, categories });
}

/** Whether somebody should look at how the table is read before it is. */
export function isUnsure(reading: Reading, categories: readonly Category[]): boolean {
  const { table, columns } = reading;
  const width = Math.max(0, ...table.body.map(({ cells }) => cells.length));
  return (
    table.letters !== undefined ||
    nameColumn(columns) === undefined ||
    (!table.hasHeading && width > 1) ||
    groupsToChoose(reading, categories).length > 0
  );
}

/** Some words as they were typed in letters of before Unicode, and what they mean. */
export function letterSample({
  sheet,
  table,
}: Reading): { readonly given: string; readonly meant: string } | undefined {
  const { letters } = table;
  if (letters === undefined) return undefined;
  const given = sheet.rows
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.length <= 60 && fromLegacyLetters(cell, letters) !== cell);
  return given === undefined ? undefined : { given, meant: fromLegacyLetters(given, letters) };
}

export type ColumnFault = 'noName' | 'twice';

/** What somebody chose for each column, or why it cannot be read so. */
export function columnsChosen(kinds: readonly string[]): ColumnPlan | ColumnFault {
  const used = kinds.flatMap((kind, column) => (kind === '' ? [] : [[kind, column] as const]));
  const columns: ColumnPlan = Object.fromEntries(used);
  if (Object.keys(columns).length < used.length) return 'twice';
  return nameColumn(columns) === undefined ? 'noName' : columns;
}
