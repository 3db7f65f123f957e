import { expect, it } from '@jest/globals';
import { vi } from '../texts.vi';
import { shareInWords } from './share';

const declared = { statement: '', documentIds: [] };

it('a share is told with what it was counted from, and as a percentage alone where that is all there is', () => {
  expect(shareInWords({ ...declared, ratio: { count: 2, whole: 3 } }, vi.dossierDetails)).toBe('2 trên 3, bằng 66,66%');
  expect(shareInWords({ ...declared, value: 32.5 }, vi.dossierDetails)).toBe('32,5%');
  expect(shareInWords(declared, vi.dossierDetails)).toBeUndefined();
});
