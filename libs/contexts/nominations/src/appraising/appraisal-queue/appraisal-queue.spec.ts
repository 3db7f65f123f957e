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
    stages: ['education'],
    submittedAt: '2025-07-01T02:00:00.000Z',
    late: false,
  });
});

it('a dossier of which one nominee was forwarded lies at both bodies', () => {
  expect(queue(...atEducation, appraised('n1'), forwarded('n1'))).toMatchObject({
    stages: ['home_affairs', 'education'],
  });
});

it('a returned or withdrawn dossier lies at neither', () => {
  const withdrawn: DossierEvent = {
    type: 'DossierWithdrawn',
    data: { reason: 'Rút', nomineeIds: ['n1', 'n2'], life: 1, by: 'x' },
  };
  expect(queue(...atEducation, returned('n1', 'n2'))).toMatchObject({ stages: [] });
  expect(queue(...atEducation, withdrawn)).toMatchObject({ stages: [] });
});
