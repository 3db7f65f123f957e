import { expect, it } from '@jest/globals';
import { subjectOf } from './subject';

it('tells the kind of a subject from its id, which may have dashes of its own', () => {
  expect(subjectOf('round-annual-2026-city')).toEqual({ kind: 'round', id: 'annual-2026-city' });
  expect(subjectOf('quotaLedger-annual-2026-city--so-y-te')).toEqual({ kind: 'quotaLedger', id: 'annual-2026-city--so-y-te' });
});
