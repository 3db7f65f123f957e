import { expect, it } from '@jest/globals';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { appraised, atEducation, forwarded } from '../../testing/appraisal.js';
import { returned } from '../../testing/events.js';
import { type AppraisalQueueRow, projectQueue } from './appraisal-queue.js';

const queue = (...events: readonly DossierEvent[]) =>
  events.reduce<AppraisalQueueRow | undefined>(projectQueue, undefined);

it('a submitted dossier lies at the education department with all its nominees', () => {
  expect(queue(...atEducation)).toMatchObject({
    id: 'd1',
    atEducation: 2,
    atHomeAffairs: 0,
    submittedAt: '2025-07-01T02:00:00.000Z',
    late: false,
  });
});

it('a dossier of which one nominee was forwarded lies at both bodies', () => {
  expect(queue(...atEducation, appraised('n1'), forwarded('n1'))).toMatchObject({ atEducation: 1, atHomeAffairs: 1 });
});

it('a returned or withdrawn dossier lies at neither', () => {
  const withdrawn: DossierEvent = {
    type: 'DossierWithdrawn',
    data: { reason: 'Rút', nomineeIds: ['n1', 'n2'], life: 1, by: 'x' },
  };
  expect(queue(...atEducation, returned('n1', 'n2'))).toMatchObject({ atEducation: 0, atHomeAffairs: 0 });
  expect(queue(...atEducation, withdrawn)).toMatchObject({ atEducation: 0, atHomeAffairs: 0 });
});
