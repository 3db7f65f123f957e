import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { workbook } from '#platform/spreadsheets/testing';
import { limits } from './limits.js';
import { readWorkbook } from './workbook.js';
import type { Sheet } from './sheet.js';

const list = [
  ['Họ và tên', 'Đơn vị'],
  ['Trần Thị Sáu', 'Phòng Một'],
];
const rows = [
  { line: 1, cells: list[0] },
  { line: 2, cells: list[1] },
];
const read = (...given: Parameters<typeof workbook>) => readWorkbook(workbook(...given));
const nothing = { hiddenRows: [], hiddenColumns: [], hiddenSheets: [], otherSheets: [] };

describe('the sheet that is read', () => {
  it('is the first that somebody sees, whatever its file is called inside', () => {
    const lastYear = { name: 'Năm trước', rows: [['Người của năm trước']] };
    expect(read([{ ...lastYear, state: 'hidden' }, { name: 'Năm nay', rows: list }, lastYear])).toEqual({
      name: 'Năm nay',
      rows,
      leftOut: { ...nothing, hiddenSheets: ['Năm trước'], otherSheets: ['Năm trước'] },
    });
  });

  it.each([
    ['with any prefix before its elements', { prefix: 'x:' }],
    ['of a strict workbook', { strict: true }],
  ])('is one %s', (_, options) => expect(read([{ rows: list }], options)).toMatchObject({ rows }));

  it('has the line numbers that people see beside it', () => {
    expect(read([{ rows: [[], ['', 'Tiêu đề'], [], ...list] }])).toMatchObject({
      rows: [{ line: 2, cells: ['', 'Tiêu đề'] }, { line: 4 }, { line: 5 }],
    });
  });

  it('is without its hidden rows and columns, which are told when they hold something', () => {
    const given = [['Tên', 'Ghi chú', 'Đơn vị'], ['Đã rút', 'x'], ['Còn lại', 'kín', 'Phòng Hai'], []];
    expect(read([{ rows: given, hiddenRows: [2, 4], hiddenColumns: [2, 9] }])).toMatchObject({
      rows: [
        { line: 1, cells: ['Tên', '', 'Đơn vị'] },
        { line: 3, cells: ['Còn lại', '', 'Phòng Hai'] },
      ],
      leftOut: { ...nothing, hiddenRows: [2], hiddenColumns: ['B'] },
    });
  });

  it('says in each row what is merged over several', () => {
    const given = [
      ['Lê Một', 'Sở A'],
      ['Lê Hai', ''],
      ['Lê Ba', ''],
      ['Lê Bốn', ''],
    ];
    const { rows: filled } = read([{ rows: given, merged: ['B1:B3', 'A1:B1', 'A4:B1048576'] }]) as Sheet;
    expect(filled.map(({ cells }) => cells[1])).toEqual(['Sở A', 'Sở A', 'Sở A', undefined]);
  });

  it('has its texts as they stand, in pieces, inline or computed, without the guides of how they are read', () => {
    const sheet = `<worksheet><sheetData><row><c t="inlineStr"><is><r><t>Nguyễn </t></r><r><t>Văn Ba</t></r><rPh><t>x</t></rPh></is></c><c t="str"><f>A1</f><v>Phòng &amp; Ban</v></c><c><v>82.5</v></c></row></sheetData></worksheet>`;
    expect(read([{ rows: [] }], { more: { 'xl/worksheets/sheet1.xml': sheet } })).toMatchObject({
      rows: [{ line: 1, cells: ['Nguyễn Văn Ba', 'Phòng & Ban', '82.5'] }],
    });
  });
});

describe('what is no list that somebody reads is refused', () => {
  const withSheet = (sheet: string) => workbook([{ rows: [] }], { more: { 'xl/worksheets/sheet1.xml': sheet } });
  const cells = (many: number, cell: (index: number) => string) =>
    `<worksheet><sheetData><row>${Array.from({ length: many }, (_, index) => cell(index)).join('')}</row></sheetData></worksheet>`;
  const lying = workbook([{ rows: [] }], { more: { 'xl/worksheets/sheet1.xml': ' '.repeat(60 * 1024 * 1024) } });
  // the size that the directory declares, made small
  const directory = lying.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46;
  lying.writeUInt32LE(10, directory + 24);

  it.each<[string, Uint8Array, object]>([
    ['no workbook', Buffer.from('Tên,Đơn vị'), { code: 'SHEET_NOT_A_WORKBOOK' }],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), { code: 'SHEET_NOT_A_WORKBOOK' }],
    ['an old or locked one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { code: 'SHEET_OLD_OR_LOCKED' }],
    ['one that is cut short', workbook([{ rows: list }]).subarray(0, 900), { code: 'SHEET_BROKEN' }],
    ['one whose sheets are all hidden', workbook([{ rows: list, state: 'hidden' }]), { code: 'SHEET_NONE_VISIBLE' }],
    [
      'a large file',
      Buffer.concat([Buffer.from('PK'), Buffer.alloc(limits.bytes)]),
      { code: 'SHEET_TOO_LARGE', limit: limits.bytes },
    ],
    ['one that swells, whatever it declares', lying, { code: 'SHEET_PACKED_TOO_FAR' }],
    [
      'thousands of rows',
      workbook([{ rows: Array.from({ length: limits.rows + 1 }, () => ['a']) }]),
      { code: 'SHEET_TOO_MANY_ROWS', limit: limits.rows },
    ],
    [
      'a row without end',
      workbook([{ rows: [[...Array.from({ length: limits.columns }, () => ''), 'a']] }]),
      { code: 'SHEET_TOO_WIDE', limit: limits.columns },
    ],
    [
      'cells without end',
      withSheet(cells(limits.cells + 1, () => '<c r="A1"><v>1</v></c>')),
      { code: 'SHEET_TOO_MANY_CELLS', limit: limits.cells },
    ],
    [
      'one long text said again and again',
      workbook([{ rows: [['x'.repeat(30_000)]] }], {
        more: { 'xl/worksheets/sheet1.xml': cells(200, () => '<c r="A1" t="s"><v>0</v></c>') },
      }),
      { code: 'SHEET_TOO_MANY_CELLS', limit: limits.cells },
    ],
    ['elements within elements without end', withSheet('<a>'.repeat(100_000)), { code: 'SHEET_BROKEN' }],
    [
      'entities of its own',
      withSheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'),
      { code: 'SHEET_BROKEN' },
    ],
  ])('%s', (_, bytes, refusal) => expect(readWorkbook(bytes)).toEqual(refusal));

  it('but not a sheet that is drawn far down and says little', () => {
    const drawn = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 3}" s="4" customFormat="1"/>`).join(
      '',
    );
    const sheet = `<worksheet><sheetData><row r="2"><c r="B2" t="str"><v>Tổ Một</v></c></row>${drawn}</sheetData></worksheet>`;
    expect(readWorkbook(withSheet(sheet))).toMatchObject({ rows: [{ line: 2, cells: ['', 'Tổ Một'] }] });
  });
});
