import { expect, it } from '@jest/globals';
import { dossierFilters } from './dossier-filters';

it('takes from an address what it knows, and nothing else', () => {
  expect(dossierFilters({ round: 'final-2030-city', situation: 'Draft', holder: 'unit', q: 'hue', page: '3' })).toEqual({
    round: 'final-2030-city',
    situation: 'Draft',
    holder: 'unit',
    q: 'hue',
  });
  expect(dossierFilters({ situation: 'Lost', holder: 7, q: '' })).toEqual({});
});
