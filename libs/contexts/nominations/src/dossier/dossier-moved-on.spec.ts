import { expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { appraised, atEducation, forwarded } from '../testing/appraisal.js';
import { open, returned } from '../testing/events.js';
import { rules } from '../testing/rules.js';
import { dossierDecider } from './dossier.js';
import type { DossierEvent } from './dossier-events.js';
import { dossierMovedOn } from './dossier-moved-on.js';

const movedOn = (...events: readonly DossierEvent[]) =>
  dossierMovedOn(open(fold(dossierDecider, [...atEducation, ...events])), rules);

it('the slower of two colleagues is told where the dossier is and who was faster', () => {
  expect(movedOn(appraised('n1'), appraised('n2'), forwarded('n1', 'n2'))).toEqual({
    code: 'DOSSIER_MOVED_ON',
    holders: ['Sở Nội vụ'],
    by: 'chuyen-vien-gddt',
  });
  expect(movedOn(returned('n1', 'n2'))).toEqual({ code: 'DOSSIER_MOVED_ON', holders: [], by: 'chuyen-vien-gddt' });
});

it('nobody is named where several moved its nominees', () => {
  const elsewhere: DossierEvent = {
    type: 'NomineeReturned',
    data: { stage: 'education', nomineeId: 'n2', findings: [], dueBefore: '2025-07-15', to: { at: 'unit' }, by: 'y' },
  };
  expect(movedOn(appraised('n1'), forwarded('n1'), elsewhere)).toEqual({
    code: 'DOSSIER_MOVED_ON',
    holders: ['Sở Nội vụ'],
  });
});
