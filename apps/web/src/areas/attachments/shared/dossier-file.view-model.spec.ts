import { expect, it } from '@jest/globals';
import { allowedTypes } from '../../../../../../libs/platform/files/src/allowed-types.js';
import { kindOfFile, mayBeSeen } from './dossier-file.view-model';

it('has a word for every type of file that the service takes in', () => {
  const unnamed = allowedTypes.filter(({ mediaType }) => kindOfFile(mediaType) === undefined);
  expect(unnamed).toEqual([]);
});

it('shows pictures and papers written here everywhere, PDF files where the browser can, and nothing else', () => {
  expect(mayBeSeen(kindOfFile('image/png'), false)).toBe(true);
  expect(mayBeSeen(kindOfFile('text/html; charset=utf-8'), false)).toBe(true);
  expect([true, false].map((showsPdf) => mayBeSeen(kindOfFile('application/pdf'), showsPdf))).toEqual([true, false]);
  expect(mayBeSeen(kindOfFile('application/vnd.oasis.opendocument.text'), true)).toBe(false);
});
