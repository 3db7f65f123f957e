import { expect, it } from '@jest/globals';
import { entityTag, expectedRevision } from './entity-tag.js';

it('an entity tag is read back as it was given', () => {
  expect(expectedRevision(entityTag(7))).toBe(7n);
  expect(expectedRevision('*')).toBeUndefined();
  expect(expectedRevision(undefined)).toBeUndefined();
});

it.each(['"2147483648"', '"999999999999999999"'])('%s names no revision that a table could hold', (tag) => {
  expect(expectedRevision(tag)).toBe(2147483647n);
});

it.each(['7', 'W/"7"', '"-1"', '"7", "8"', ''])('%s is none', (tag) => {
  expect(() => expectedRevision(tag)).toThrow('IF_MATCH_MALFORMED');
});
