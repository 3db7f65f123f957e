import { openArchive } from './zip-archive';

/** Rows beyond these are no list of nominees. */
const maxRows = 5000;

/** The cells of the first sheet of an .xlsx workbook, read in the browser. @throws when the file is no such workbook */
export async function workbookCells(file: Blob): Promise<readonly (readonly string[])[]> {
  const archive = await openArchive(file);
  const sheet = await archive.text('xl/worksheets/sheet1.xml');
  if (sheet === undefined) throw new Error('no first sheet');
  const strings = sharedStrings(await archive.text('xl/sharedStrings.xml'));
  const rows = [...parse(sheet).getElementsByTagName('row')].slice(0, maxRows);
  return rows.map((row) => cellsOf(row, strings)).filter((cells) => cells.some(Boolean));
}

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

function sharedStrings(xml: string | undefined): readonly string[] {
  return xml === undefined ? [] : [...parse(xml).getElementsByTagName('si')].map(textIn);
}

function cellsOf(row: Element, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const cell of row.getElementsByTagName('c'))
    cells[columnOf(cell.getAttribute('r')) ?? cells.length] = valueOf(cell, strings);
  return Array.from(cells, (text) => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim());
}

function valueOf(cell: Element, strings: readonly string[]): string {
  if (cell.getAttribute('t') === 'inlineStr') return textIn(cell);
  const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
  return cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : value;
}

/** Phonetic guides beside the text are no part of it. */
const textIn = (element: Element): string =>
  [...element.getElementsByTagName('t')]
    .filter((text) => text.parentElement?.tagName !== 'rPh')
    .map(({ textContent }) => textContent)
    .join('');

/** `BC12` is the 55th column, counted here from 0. */
function columnOf(reference: string | null): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
