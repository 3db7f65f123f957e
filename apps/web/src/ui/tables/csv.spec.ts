import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv';

describe('a table for Excel', () => {
  it('begins with the mark of UTF-8, so that Vietnamese stays Vietnamese', () => {
    expect(
      csvOf([
        ['Đơn vị', 'Hồ sơ'],
        ['Sở Y tế', 3],
      ]),
    ).toBe('\uFEFFĐơn vị,Hồ sơ\r\nSở Y tế,3\r\n');
  });

  it('keeps commas, quotes and lines within their cell', () => {
    expect(csvOf([['Sở, ban', 'gọi là "Sở"', 'hai\ndòng', undefined]])).toBe(
      '\uFEFF"Sở, ban","gọi là ""Sở""","hai\ndòng",\r\n',
    );
  });

  it('gives a spreadsheet no formula to run', () => {
    expect(csvOf([['=HYPERLINK("http://x")', '@cmd', -5]])).toBe(`\uFEFF"'=HYPERLINK(""http://x"")",'@cmd,-5\r\n`);
  });
});
