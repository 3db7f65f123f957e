import { expect, it } from '@jest/globals';
import { identifierOf, identifierPattern } from './identifier';

it.each([
  ['Sở Y tế', 'so-y-te'],
  ['Ủy ban nhân dân phường Đống Đa', 'uy-ban-nhan-dan-phuong-dong-da'],
  [' Nguyễn Thị Ân (2) ', 'nguyen-thi-an-2'],
])('makes an id of %p', (name, identifier) => {
  expect(identifierOf(name)).toBe(identifier);
  expect(identifier).toMatch(identifierPattern);
});
