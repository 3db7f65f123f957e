/**
 * The cells of a copied table or of a .tsv or .csv file: quoted cells may hold separators, quotes and line
 * breaks. What Excel and
 * Word copy is parted by tabs, a file by commas or, where commas part decimals, by semicolons.
 */
export function delimitedCells(text: string): readonly (readonly string[])[] {
  const given = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(given);
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < given.length; at++) {
    const sign = given[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (given[at + 1] === '"') cell += given[++at]!;
      else quoted = false;
    } else if (sign === '"' && cell === '') {
      quoted = true;
    } else if (sign === separator || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') rows.push(row.splice(0));
    } else {
      cell += sign;
    }
  }
  rows.push([...row, cell]);
  return rows
    .map((cells) => cells.map((one) => one.normalize('NFC').replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some(Boolean));
}

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const count = (sign: string) => text.split(sign).length;
  return count(';') > count(',') ? ';' : ',';
}
