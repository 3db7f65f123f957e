import { deflateRawSync } from 'node:zlib';

/**
 * A workbook (.xlsx) of one sheet, as office programs write it: texts shared, parts deflated. Enough for readers
 * that check no sums.
 */
export function workbook(rows: readonly (readonly string[])[]): Buffer {
  const texts = rows.flat();
  const cell = (column: number, row: number, index: number) =>
    texts[index] ? `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="s"><v>${index}</v></c>` : '';
  const width = rows[0]!.length;
  const sheet = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((_text, column) => cell(column, row, row * width + column)).join('')}</row>`,
    )
    .join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return archive({
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  });
}

function archive(parts: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(text));
    const offset = local.reduce((length, part) => length + part.length, 0);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt16LE(name.length, 26);
    local.push(header, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
  }
  const body = Buffer.concat(local);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, ...directory, end]);
}
