import { describe, expect, it } from '@jest/globals';
import { delimitedCells } from './delimited-cells';

describe('a copied table', () => {
  it('is what Excel copies: tabs, quoted cells with line breaks and quotes, no empty rows', () => {
    expect(delimitedCells('Tên\tĐơn vị\r\n"Nguyễn ""Bảy"" Hoà"\t"Phòng\n Tổ chức"\r\n\t\r\n')).toEqual([
      ['Tên', 'Đơn vị'],
      ['Nguyễn "Bảy" Hoà', 'Phòng Tổ chức'],
    ]);
  });

  it('is a file of commas, or of semicolons where commas part decimals', () => {
    expect(delimitedCells('\uFEFFTên,Nhóm\n"Phòng A, B",x')).toEqual([
      ['Tên', 'Nhóm'],
      ['Phòng A, B', 'x'],
    ]);
    expect(delimitedCells('Tên;Tỷ lệ\nPhòng A;82,5')).toEqual([
      ['Tên', 'Tỷ lệ'],
      ['Phòng A', '82,5'],
    ]);
  });

  it('is nothing where nothing was pasted', () => expect(delimitedCells(' \n\t')).toEqual([]));
});
