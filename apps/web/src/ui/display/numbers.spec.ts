import { expect, it } from '@jest/globals';
import { writeNumber, writeSize } from './numbers';

it('groups thousands as the language does', () =>
  expect([writeNumber(5000, 'vi'), writeNumber(5000, 'en')]).toEqual(['5.000', '5,000']));

it('writes sizes as file managers say them', () => {
  expect([writeSize(1_468_006, 'vi'), writeSize(1_468_006, 'en')]).toEqual(['1,4 MB', '1.4 MB']);
  expect([writeSize(327_680, 'vi'), writeSize(12, 'vi')]).toEqual(['320 KB', '1 KB']);
});
