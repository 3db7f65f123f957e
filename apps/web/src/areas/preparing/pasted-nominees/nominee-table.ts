import type { Sheet, SheetRow } from '#platform/spreadsheets';
import { cleanText, fold, fromLegacyLetters, type LegacyLetters, legacyLettersOf } from '#platform/vietnamese-text';
import { groupIn, isFoot, isNumbering, isTotal } from './kinds-of-row';
import {
  type ColumnPlan,
  columnsInOrder,
  columnsUnder,
  isHeading,
  isOrdinal,
  nameColumn,
  withGivenName,
} from './nominee-columns';

export type WhyLeftOut = 'above' | 'heading' | 'numbering' | 'group' | 'total' | 'foot' | 'numberOnly';

/** A row of the table that nominates nobody, as it was read. */
export interface LeftOutRow extends SheetRow {
  readonly why: WhyLeftOut;
}

export interface NomineeTable {
  /** Of each column; empty where nobody named it. */
  readonly headings: readonly string[];
  readonly hasHeading: boolean;
  readonly columns: ColumnPlan;
  /** Under the heading. */
  readonly body: readonly SheetRow[];
  /** Up to the heading. */
  readonly head: readonly LeftOutRow[];
  /** In which letters of before Unicode it was typed. */
  readonly letters: LegacyLetters | undefined;
}

export interface BodyRow extends SheetRow {
  /** Under whose words it stands, as “tập thể”. */
  readonly group?: string;
}

/** Rows further down are no heading any more. */
const headingWithin = 40;

/** Cells as people see them; line breaks stay, for they part a job title from its place. */
const inLines = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map(cleanText)
    .filter(Boolean)
    .join('\n');

/** A sheet in Unicode, whatever it was typed in. */
export const withLetters = (sheet: Sheet, letters: LegacyLetters): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => fromLegacyLetters(cell, letters)) })),
});

export function nomineeTable({ rows: given }: Sheet): NomineeTable {
  const letters = legacyLettersOf(given.flatMap(({ cells }) => cells));
  const rows = given
    .map(({ line, cells }) => ({ line, cells: cells.map(inLines) }))
    .filter(({ cells }) => cells.some(Boolean));
  const at = headingAt(rows);
  if (at === undefined) {
    const columns = columnsInOrder(rows.map(({ cells }) => cells));
    return { headings: [], hasHeading: false, columns, body: rows, head: [], letters };
  }
  const upper = rows[at]!.cells;
  const second = secondHeading(rows[at + 1]?.cells, upper);
  const after = at + (second ? 2 : 1);
  const numbering = isNumbering(rows[after]?.cells ?? []) ? 1 : 0;
  const headings = headingsOf(upper, second);
  const body = rows.slice(after + numbering);
  const why = (index: number): WhyLeftOut => (index < at ? 'above' : index < after ? 'heading' : 'numbering');
  return {
    headings,
    hasHeading: true,
    columns: withGivenName(
      columnsUnder(headings),
      headings,
      body.map(({ cells }) => cells),
    ),
    body,
    head: rows.slice(0, after + numbering).map((row, index) => ({ ...row, why: why(index) })),
    letters,
  };
}

/** The row that names most columns, a name among them, or the one above it that it goes on from. */
function headingAt(rows: readonly SheetRow[]): number | undefined {
  let best: { readonly at: number; readonly named: number } | undefined;
  rows.slice(0, headingWithin).forEach(({ cells }, at) => {
    const columns = columnsUnder(cells);
    const named = Object.keys(columns).length;
    const few = cells.filter(Boolean).length <= 2 && cells.every((cell) => cell.length <= 40);
    if (nameColumn(columns) !== undefined && (named >= 2 || few) && named > (best?.named ?? 0)) best = { at, named };
  });
  if (best === undefined) return undefined;
  const above = rows[best.at - 1]?.cells ?? [];
  return above.some(isHeading) && secondHeading(rows[best.at]!.cells, above) ? best.at - 1 : best.at;
}

/**
 * What stands in two rows is said by the lower one where it says something: under a cell of the upper row that is
 * merged with it, or beside one that is merged over several columns.
 */
function secondHeading(cells: readonly string[] | undefined, upper: readonly string[]): readonly string[] | undefined {
  const given = cells?.flatMap((text, column) => (text === '' ? [] : [{ text, above: upper[column] ?? '' }])) ?? [];
  const own = given.filter(({ text, above }) => text !== above);
  const goesOn = own.length < given.length || own.some(({ text, above }) => above === '' && isHeading(text));
  const fits = own.every(({ text }) => isHeading(text) || (text.length <= 30 && !isOrdinal(text)));
  return goesOn && fits ? cells : undefined;
}

function headingsOf(upper: readonly string[], lower: readonly string[] = []): readonly string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above = '', below = ''] = [upper[column], lower[column]];
    return below !== '' && (isHeading(below) || above === '') ? below : above;
  }).map(cleanText);
}

/** Who is nominated in the body, and the rows that nominate nobody. */
export function bodyRows(
  { body }: Pick<NomineeTable, 'body'>,
  columns: ColumnPlan,
  labels: readonly string[],
): { readonly rows: readonly BodyRow[]; readonly leftOut: readonly LeftOutRow[] } {
  const rows: BodyRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const nameAt = nameColumn(columns) ?? 0;
  let group: string | undefined;
  let ended = false;
  for (const row of body) {
    const { cells } = row;
    const isNumbered = cells[0] !== '' && isOrdinal(cells[0] ?? '');
    const words = groupIn(cells, nameAt, labels);
    ended = (ended && !isNumbered && words === undefined) || isFoot(cells, nameAt);
    if (ended) leftOut.push({ ...row, why: 'foot' });
    else if (isTotal(cells)) leftOut.push({ ...row, why: 'total' });
    else if (words !== undefined) {
      group = words;
      leftOut.push({ ...row, why: 'group' });
    } else if (nameAt > 0 && isNumbered && cells.slice(1).every((cell) => cell === ''))
      leftOut.push({ ...row, why: 'numberOnly' });
    else rows.push({ ...row, ...(group !== undefined && { group }) });
  }
  return { rows, leftOut };
}

/** Columns in which the rows say something and that are not used, their numbers apart. */
export function unusedColumns(
  headings: readonly string[],
  rows: readonly SheetRow[],
  columns: ColumnPlan,
): readonly number[] {
  const used = Object.values(columns);
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const said = rows.flatMap(({ cells }) => cells[column] || []);
    const counts = isCounter(headings[column] ?? '') && said.every(isOrdinal);
    return !used.includes(column) && said.length > 0 && !counts;
  });
}

const isCounter = (heading: string): boolean => /^(stt|tt|so tt|so thu tu|no)?[. ]*$/.test(fold(heading));
