import { describe, expect, it } from '@jest/globals';
import { limits } from './limits.js';
import { readDelimited, readDelimitedFile } from './delimited.js';

const cells = (text: string) => {
  const sheet = readDelimited(text);
  return 'rows' in sheet ? sheet.rows.map((row) => row.cells) : sheet;
};

describe('a copied table', () => {
  it('is what Excel copies: tabs, quoted cells with line breaks and quotes', () => {
    expect(cells('Tên\tĐơn vị\r\n"Nguyễn ""Bảy"" Hoà"\t"Phòng\n Tổ chức"\r\n\t\r\n')).toEqual([
      ['Tên', 'Đơn vị'],
      ['Nguyễn "Bảy" Hoà', 'Phòng\n Tổ chức'],
    ]);
  });

  it('counts its lines as the sheet does, empty ones too', () => {
    expect(readDelimited('Tên\n\n"Tổ\nMột"\n\nTổ Hai')).toMatchObject({
      rows: [{ line: 1 }, { line: 3 }, { line: 5 }],
    });
  });

  it('is a file of commas, or of semicolons where commas part decimals or stand in quotes', () => {
    expect(cells('\uFEFFTên,Nhóm\n"Phòng A, B",x')).toEqual([
      ['Tên', 'Nhóm'],
      ['Phòng A, B', 'x'],
    ]);
    expect(cells('Tên;Tỷ lệ\nPhòng A;82,5')).toEqual([
      ['Tên', 'Tỷ lệ'],
      ['Phòng A', '82,5'],
    ]);
    expect(cells('Tên;Nhóm\n"A, B, C, D";x')).toEqual([
      ['Tên', 'Nhóm'],
      ['A, B, C, D', 'x'],
    ]);
  });

  it('says its separator before its first row, which then is no row', () => {
    expect(readDelimited('sep=;\r\nTên;Đơn vị\r\nTổ Một;Xã A, huyện B, tỉnh C')).toMatchObject({
      rows: [
        { line: 1, cells: ['Tên', 'Đơn vị'] },
        { line: 2, cells: ['Tổ Một', 'Xã A, huyện B, tỉnh C'] },
      ],
    });
  });

  it('loses no row to a quote that nobody closes', () => {
    expect(cells('Tên\tGhi chú\n"Tổ Một\ta\nTổ Hai\tb')).toEqual([
      ['Tên', 'Ghi chú'],
      ['"Tổ Một', 'a'],
      ['Tổ Hai', 'b'],
    ]);
  });

  it('is nothing where nothing was pasted', () => expect(cells(' \n\t')).toEqual([]));

  it('has as many rows as somebody reads, or is refused', () => {
    expect(cells('a\n'.repeat(limits.rows + 1))).toEqual({ code: 'SHEET_TOO_MANY_ROWS', limit: limits.rows });
    expect(cells('\t'.repeat(limits.columns) + 'a')).toEqual({ code: 'SHEET_TOO_WIDE', limit: limits.columns });
  });
});

describe('a file of text', () => {
  const text = 'Tên\tĐơn vị\nNguyễn Thị Bảy\tSở Y tế';
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 of Excel', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['UTF-16, the other end first', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 without its mark', little],
    ['UTF-16 without its mark, the other end first', big],
  ])('is read from %s', (_, bytes) => {
    expect(readDelimitedFile(bytes)).toMatchObject({
      unicode: true,
      rows: [{ cells: ['Tên', 'Đơn vị'] }, { cells: ['Nguyễn Thị Bảy', 'Sở Y tế'] }],
    });
  });

  it('of before Unicode keeps its signs and says that nobody knows them', () => {
    expect(readDelimitedFile(Buffer.from('NguyÔn V¨n \x93A\x94', 'latin1'))).toMatchObject({
      unicode: false,
      rows: [{ cells: ['NguyÔn V¨n “A”'] }],
    });
  });
});
