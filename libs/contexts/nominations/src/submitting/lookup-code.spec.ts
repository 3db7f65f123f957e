import { expect, it } from '@jest/globals';
import { lookupCode, readLookupCode } from './lookup-code.adapter.js';

const code = lookupCode('dossier', '0198f3a0-5b7e-7c11-9f52-3f1f4f0f7a11');

it('is the same each time, another for another thing, and three groups of four signs', () => {
  expect(code).toBe(lookupCode('dossier', '0198f3a0-5b7e-7c11-9f52-3f1f4f0f7a11'));
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(lookupCode('award', '0198f3a0-5b7e-7c11-9f52-3f1f4f0f7a11')).not.toBe(code);
  expect(lookupCode('dossier', '0198f3a0-5b7e-7c11-9f52-3f1f4f0f7a12')).not.toBe(code);
});

it('is read as people type it', () => {
  expect(readLookupCode(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(
    code,
  );
});
