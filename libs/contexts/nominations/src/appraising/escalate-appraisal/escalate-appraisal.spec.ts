import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import { appraised, atEducation } from '../../testing/appraisal.js';
import { open, returned } from '../../testing/events.js';
import { escalateAppraisal } from './escalate-appraisal.js';

const escalate =
  (at = '2025-07-15T00:00:00.000Z') =>
  (dossier: Dossier) =>
    escalateAppraisal({ stage: 'education', nomineeIds: ['n1', 'n2'], before: '2025-07-15', at }, open(dossier));

describe('an appraisal past its term', () => {
  it('is escalated for the nominees who are still not appraised', () => {
    given(dossierDecider, ...atEducation, appraised('n1'))
      .when(escalate())
      .then({
        type: 'AppraisalOverdue',
        data: {
          dossierId: 'd1',
          roundId: 'interim-2025-city',
          unitId: 'so-y-te',
          stage: 'education',
          nomineeIds: ['n2'],
          before: '2025-07-15',
        },
      });
  });

  it('is not when the term still runs, or everybody is appraised or back at the unit', () => {
    given(dossierDecider, ...atEducation)
      .when(escalate('2025-07-14T16:59:59.999Z'))
      .thenNothing();
    given(dossierDecider, ...atEducation, appraised('n1'), appraised('n2'))
      .when(escalate())
      .thenNothing();
    given(dossierDecider, ...atEducation, returned('n1', 'n2'))
      .when(escalate())
      .thenNothing();
  });
});
