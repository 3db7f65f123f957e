import { describe, it } from '@jest/globals';
import type { LateExtent } from '#contexts/programmes';
import { given } from '#platform/event-sourcing/testing';
import { dossierDecider, type Dossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { added, open, opened, submitted } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { letDraftLapse } from './let-draft-lapse.js';

const lapsed: DossierEvent = {
  type: 'DraftLapsed',
  data: { dossierId: 'd1', roundId: 'interim-2025-city', unitId: 'so-y-te', before: '2025-07-15' },
};
const lapse =
  (change: Partial<typeof rules> = {}, at = '2025-07-14T17:00:00.000Z', before = '2025-07-15') =>
  (dossier: Dossier) =>
    letDraftLapse({ before, at }, open(dossier), { ...rules, ...change });

describe('a draft', () => {
  const draft = given(dossierDecider, opened, added('n1'));

  it('lapses when its deadline has passed, once', () => {
    draft.when(lapse()).then(lapsed);
    given(dossierDecider, opened, added('n1'), lapsed).when(lapse()).thenNothing();
  });

  it('does not lapse before, nor for a deadline that was moved or waived, nor in a round that is closed', () => {
    draft.when(lapse({}, '2025-07-14T16:59:59.999Z')).thenNothing();
    draft.when(lapse({}, '2025-07-14T17:00:00.000Z', '2025-07-10')).thenNothing();
    const accepted = { unitId: 'so-y-te', reason: 'Mưa lũ', document: 'CV 3', by: 'so-gddt' };
    const late = (covers: LateExtent) => lapse({ lateAcceptances: [{ ...accepted, covers }] });
    draft.when(late({ dossierId: 'd1' })).thenNothing();
    draft.when(late({ before: '2025-07-20' })).thenNothing();
    draft.when(late({ dossierId: 'another' })).then(lapsed);
    draft.when(lapse({ open: false })).thenNothing();
  });

  it('that was submitted has nothing to lapse', () => {
    given(dossierDecider, opened, added('n1'), submitted(1, 'n1')).when(lapse()).thenNothing();
  });
});
