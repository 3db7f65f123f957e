import { expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider, nomineesOf } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import {
  appraised,
  atEducation,
  educationAppraiser,
  forwarded,
  homeAffairsAppraiser,
  unclear,
} from '../../testing/appraisal.js';
import { open } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { returnDossier } from './return-dossier.js';

const reasons = { findings: [unclear], dueBefore: '2025-07-15' };

const sendBack =
  (appraiser = educationAppraiser) =>
  (dossier: Dossier) =>
    returnDossier(reasons, dossier, rules, appraiser, '2025-07-05');

const returned: DossierEvent = {
  type: 'DossierReturned',
  data: {
    stage: 'education',
    nomineeIds: ['n1', 'n2'],
    extension: undefined,
    ...reasons,
    to: { at: 'unit' },
    by: 'chuyen-vien-gddt',
  },
};

it('the whole dossier comes back to the unit with its reasons', () => {
  given(dossierDecider, ...atEducation)
    .when(sendBack())
    .then(returned);
  const dossier = open(fold(dossierDecider, [...atEducation, returned]));
  expect(nomineesOf(dossier).map(({ stage }) => stage)).toEqual(['unit', 'unit']);
});

it('a dossier of which a part has gone on is returned nominee by nominee', () => {
  const elsewhere = { code: 'DOSSIER_NOT_HERE', elsewhere: [{ nomineeId: 'n1', holder: 'home_affairs' }] };
  given(dossierDecider, ...atEducation, appraised('n1'), forwarded('n1'))
    .when(sendBack())
    .thenRejected(elsewhere);
});

it('a refused nominee does not come back with the dossier', () => {
  const refused: DossierEvent = {
    type: 'NomineeRefused',
    data: { stage: 'education', nomineeId: 'n2', findings: [unclear], by: 'x' },
  };
  given(dossierDecider, ...atEducation, refused)
    .when(sendBack())
    .then({ ...returned, data: { ...returned.data, nomineeIds: ['n1'] } });
});

it('a dossier at the education department is not the home-affairs department’s to return', () => {
  given(dossierDecider, ...atEducation)
    .when(sendBack(homeAffairsAppraiser))
    .thenRejected({
      code: 'DOSSIER_NOT_HERE',
      elsewhere: [
        { nomineeId: 'n1', holder: 'education' },
        { nomineeId: 'n2', holder: 'education' },
      ],
    });
});

it('a returned dossier is not returned again', () => {
  given(dossierDecider, ...atEducation, returned)
    .when(sendBack())
    .thenRejected({ code: 'WRONG_SITUATION', situation: 'Returned', allowed: ['Submitted'] });
});
