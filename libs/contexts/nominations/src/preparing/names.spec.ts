import { expect, it } from '@jest/globals';
import { sameName, withoutAccents } from './names.js';

it.each([
  ['Nguyễn Thị Thuỳ', 'Nguyễn Thị Thùy', 'the tone mark stands on either vowel'],
  ['Trần Văn Hoà', 'TRẦN VĂN HÒA', 'letter case'],
  ['Lê  Thị Lan ', 'Lê Thị Lan', 'spaces'],
  ['Đỗ Thị Hệ'.normalize('NFD'), 'Đỗ Thị Hệ', 'Unicode form'],
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
])('%s is found by %s', (name, folded) => expect(withoutAccents(name)).toBe(folded));
