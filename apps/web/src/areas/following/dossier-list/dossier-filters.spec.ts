import { expect, it } from '@jest/globals';
import { askedAnew, dossierFilters } from './dossier-filters';

it('takes from an address what it knows, and nothing else', () => {
  expect(dossierFilters({ round: 'final-2030-city', situation: 'Draft', holder: 'unit', q: 'hue', page: '3' })).toEqual(
    {
      round: 'final-2030-city',
      situation: 'Draft',
      holder: 'unit',
      q: 'hue',
    },
  );
  expect(dossierFilters({ situation: 'Lost', holder: 7, q: '' })).toEqual({});
});

it('takes from an address the unit and the days that a figure of the dashboard counts', () => {
  expect(dossierFilters({ unit: 'so-y-te', holder: 'education', daysFrom: 4, daysTo: 7 })).toEqual({
    unit: 'so-y-te',
    holder: 'education',
    daysFrom: 4,
    daysTo: 7,
  });
  expect(dossierFilters({ daysFrom: -1, daysTo: 'mai' })).toEqual({});
});

it('keeps, when something else is asked, what only an address asks', () => {
  const counted = { round: 'r', unit: 'so-y-te', holder: 'education', daysFrom: 4 } as const;
  expect(askedAnew(counted, { round: 'r', situation: '', holder: 'education', q: 'hue' })).toEqual({
    ...counted,
    q: 'hue',
  });
  expect(askedAnew(counted, { round: '', situation: '', holder: 'unit', q: '' })).toEqual({
    unit: 'so-y-te',
    holder: 'unit',
  });
});
