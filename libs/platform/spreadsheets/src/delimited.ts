import { limits } from './limits.js';
import { nothingLeftOut, orRefusal, type Sheet, type SheetRefusal, SheetRefused, type SheetRow } from './sheet.js';
import { textOfBytes } from './text-of-bytes.js';

/** A .csv, .tsv or .txt file; `unicode` is false where nobody can know which letters its bytes stand for. */
export function readDelimitedFile(bytes: Uint8Array): (Sheet & { readonly unicode: boolean }) | SheetRefusal {
  if (bytes.length > limits.bytes) return { code: 'SHEET_TOO_LARGE', limit: limits.bytes };
  const { text, unicode } = textOfBytes(bytes);
  const sheet = readDelimited(text);
  return 'code' in sheet ? sheet : { ...sheet, unicode };
}

/**
 * The cells of a copied table or of such a file: quoted cells may hold separators, quotes and line breaks. What
 * Excel and Word copy is parted by tabs, a file by commas or, where commas part decimals, by semicolons; `sep=;`
 * before the first row says it, and is no row.
 */
export const readDelimited = (text: string): Sheet | SheetRefusal => orRefusal(() => sheetIn(text));

function sheetIn(text: string): Sheet {
  const given = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [said, separator = separatorOf(given)] = /^"?sep=([^\n])"?\n/i.exec(given) ?? [''];
  const rows: SheetRow[] = [];
  let cells = 0;
  rowsIn(given.slice(said.length), separator).forEach((row, index) => {
    if (!row.some((cell) => cell.trim() !== '')) return;
    cells += row.length;
    if (row.length > limits.columns) throw new SheetRefused({ code: 'SHEET_TOO_WIDE', limit: limits.columns });
    if (cells > limits.cells) throw new SheetRefused({ code: 'SHEET_TOO_MANY_CELLS', limit: limits.cells });
    rows.push({ line: index + 1, cells: row });
  });
  if (rows.length > limits.rows) throw new SheetRefused({ code: 'SHEET_TOO_MANY_ROWS', limit: limits.rows });
  return { rows, leftOut: nothingLeftOut };
}

function rowsIn(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let at = 0;
  let quotesClose = true;
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '"' && cell === '' && quotesClose) {
      const quoted = quotedAt(text, at + 1);
      // nothing is swallowed by a quote that nobody closes: it is only a sign, as are all after it
      if (quoted) [cell, at] = quoted;
      else quotesClose = false;
      if (quoted) continue;
    }
    at += 1;
    if (sign !== separator && sign !== '\n') cell += sign;
    else {
      row.push(cell);
      cell = '';
      if (sign === '\n') rows.push(row.splice(0));
    }
  }
  rows.push([...row, cell]);
  return rows;
}

/** What stands in quotes, of which two stand for one, and where it goes on after them. */
function quotedAt(text: string, start: number): [string, number] | undefined {
  let words = '';
  let at = start;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1) return undefined;
    words += text.slice(at, end);
    if (text[end + 1] !== '"') return [words, end + 1];
    words += '"';
    at = end + 2;
  }
}

function separatorOf(text: string): string {
  const unquoted = text.replace(/"[^"]*"/g, '');
  if (unquoted.includes('\t')) return '\t';
  const count = (sign: string) => unquoted.split(sign).length;
  return count(';') > count(',') ? ';' : ',';
}
