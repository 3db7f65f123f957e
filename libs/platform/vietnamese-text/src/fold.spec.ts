import { expect, it } from '@jest/globals';
import { fold, sameName, searchPatterns } from './fold.js';

it.each([
  ['Nguyễn Thị Thuỳ', 'Nguyễn Thị Thùy', 'the tone mark stands on either vowel'],
  ['Trần Văn Hoà', 'TRẦN VĂN HÒA', 'letter case'],
  ['Lê  Thị Lan ', 'Lê Thị Lan', 'spaces'],
  ['Đỗ Thị Hệ'.normalize('NFD'), 'Đỗ Thị Hệ', 'Unicode form'],
  ['Ðỗ Thị Hệ', 'Đỗ Thị Hệ', 'the letter of Iceland'],
  ['Ɖỗ Thị Hệ', 'Đỗ Thị Hệ', 'the letter of Africa'],
  ['Lê\u00A0Thị\u200B La\u00ADn\u202C', 'Lê Thị Lan', 'what nobody sees'],
  ['Phòng “Một cửa” – Sở A', 'Phòng "Một cửa"-Sở A', 'kinds of quotes and dashes'],
])('%s and %s are one name: %s', (one, other) => expect(sameName(one, other)).toBe(true));

it.each([
  ['Nguyễn Thị Thuý', 'Nguyễn Thị Thuỳ'],
  ['Trần Văn Đại', 'Trần Văn Dại'],
  ['Lê Văn Tân', 'Lê Văn Tan'],
])('%s and %s are two people', (one, other) => expect(sameName(one, other)).toBe(false));

it.each([
  ['Nguyễn Đình Huệ', 'nguyen dinh hue'],
  ['Trần Thuỳ Dương', 'tran thuy duong'],
  ['Trần Thùy Dương', 'tran thuy duong'],
  ['ĐẶNG QUỐC VƯỢNG', 'dang quoc vuong'],
])('%s is found by %s', (name, folded) => expect(fold(name)).toBe(folded));

it.each([
  ['512/QĐ-UBND', '512 / QĐ–UBND'],
  ['Phòng ‘Một cửa’', 'PHONG "MOT CUA"'],
  ['Hội Nông dân\nxã A', 'hoi nong dan xa a'],
  ['Ðặng Văn Bảy', 'dang van bay'],
])('%s is looked up by %s', (stored, typed) => expect(fold(typed)).toBe(fold(stored)));

it('a search takes what it is given as it is, and not as a pattern', () => {
  expect(searchPatterns('Tổ 1_2 100%')).toEqual(['%to%', '%1\\_2%', '%100\\%%']);
});
