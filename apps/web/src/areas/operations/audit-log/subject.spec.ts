import { expect, it } from '@jest/globals';
import { subjectOf } from './subject';

it('tells the kind of a subject from its id, which may have dashes of its own, and the unit that has a name', () => {
  expect(subjectOf('round-annual-2026-city')).toEqual({ kind: 'round', id: 'annual-2026-city' });
  expect(subjectOf('quotaLedger-annual-2026-city--so-y-te')).toEqual({
    kind: 'quotaLedger',
    id: 'annual-2026-city',
    unitId: 'so-y-te',
  });
  expect(subjectOf('unit-so-y-te')).toEqual({ kind: 'unit', unitId: 'so-y-te' });
});
