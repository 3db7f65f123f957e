import { expect, it } from '@jest/globals';
import { knownRefusalCodes } from '#platform/http/testing';
import './service.module.js';
import { refusalStatus } from './refusal-status.js';

it('gives a status only to codes that somebody can be refused with', () => {
  const known = knownRefusalCodes();
  expect(Object.keys(refusalStatus).filter((code) => !known.includes(code))).toEqual([]);
});
