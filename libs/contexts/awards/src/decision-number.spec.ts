import { expect, it } from '@jest/globals';
import { foldedNumber, isSameNumber, withoutItsWord } from './decision-number.js';

it.each([
  '512 / QĐ–UBND',
  'Số 512/QĐ-UBND',
  'số: 512/QÐ−UBND',
  'Quyết định số 512/qđ - ubnd',
  '512\u200B/QĐ\u00A0-\u00A0UBND',
])('%s is the number 512/QĐ-UBND', (typed) => {
  expect(foldedNumber(typed)).toBe('512/qd-ubnd');
  expect(isSameNumber(typed, '512/QĐ-UBND')).toBe(true);
});

it('tells numbers apart that differ in more', () => {
  expect(isSameNumber('512/QĐ-UBND', '5120/QĐ-UBND')).toBe(false);
  expect(isSameNumber('512/QĐ-UBND', '512/QĐ-SNV')).toBe(false);
});

it('leaves the word where it belongs to a name', () => expect(withoutItsWord('Sở Y tế số 9')).toBe('so y te 9'));
