import { strToU8, zipSync } from 'fflate';
import { lettersOf } from '#platform/spreadsheets';

export interface GivenSheet {
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Lines from 1. */
  readonly hiddenRows?: readonly number[];
  /** Columns from 1. */
  readonly hiddenColumns?: readonly number[];
  /** As `B5:C6`. */
  readonly merged?: readonly string[];
}

export interface WorkbookOptions {
  /** Before every element of a sheet, as `x:`. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** Parts beside those of the workbook, or in their place. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strictly = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/**
 * A workbook (.xlsx) as office programs write it: texts shared, sheets under names that do not tell their order
 * (the last is `sheet1.xml`).
 */
export function workbook(sheets: readonly GivenSheet[], options: WorkbookOptions = {}): Buffer {
  const { prefix = '', strict = false, more = {} } = options;
  const names = strict ? strictly : transitional;
  const texts: string[] = [];
  const partOf = (index: number) => `worksheets/sheet${sheets.length - index}.xml`;
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name ?? `Trang ${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']], names.relationships),
    'xl/workbook.xml': `<workbook xmlns="${names.main}" xmlns:r="${names.relationships}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      [
        ...sheets.map((_sheet, index) => ['worksheet', partOf(index)] as const),
        ['sharedStrings', 'sharedStrings.xml'] as const,
      ],
      names.relationships,
    ),
  };
  sheets.forEach(
    (sheet, index) => (parts[`xl/${partOf(index)}`] = worksheet(sheet, { prefix, main: names.main, texts })),
  );
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${names.main}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
  const all = Object.entries<string | Uint8Array>({ ...parts, ...more });
  return Buffer.from(
    zipSync(Object.fromEntries(all.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]))),
  );
}

function worksheet(
  { rows, hiddenRows = [], hiddenColumns = [], merged = [] }: GivenSheet,
  { prefix, main, texts }: { readonly prefix: string; readonly main: string; readonly texts: string[] },
): string {
  const x = prefix;
  const cell = (text: string, column: number, line: number) =>
    text === '' ? '' : `<${x}c r="${lettersOf(column)}${line}" t="s"><${x}v>${texts.push(text) - 1}</${x}v></${x}c>`;
  const row = (cells: readonly string[], index: number) =>
    `<${x}row r="${index + 1}"${hiddenRows.includes(index + 1) ? ' hidden="1"' : ''}>${cells.map((text, column) => cell(text, column, index + 1)).join('')}</${x}row>`;
  const columns = hiddenColumns.map((column) => `<${x}col min="${column}" max="${column}" hidden="1"/>`).join('');
  const areas = merged.map((area) => `<${x}mergeCell ref="${area}"/>`).join('');
  return [
    `<${x}worksheet xmlns${prefix ? `:${prefix.slice(0, -1)}` : ''}="${main}">`,
    columns && `<${x}cols>${columns}</${x}cols>`,
    `<${x}sheetData>${rows.map(row).join('')}</${x}sheetData>`,
    areas && `<${x}mergeCells>${areas}</${x}mergeCells>`,
    `</${x}worksheet>`,
  ].join('');
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

const relationships = (given: readonly (readonly [string, string])[], types: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${given
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${types}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
