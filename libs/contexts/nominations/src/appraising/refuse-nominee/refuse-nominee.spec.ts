import { it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { atEducation, educationAppraiser, unclear } from '../../testing/appraisal.js';
import { rules } from '../../testing/rules.js';
import { refuseNominee } from './refuse-nominee.js';

const refuse =
  (findings = [unclear]) =>
  (dossier: Dossier) =>
    refuseNominee({ nomineeId: 'n1', findings }, dossier, rules, educationAppraiser);

const refused: DossierEvent = {
  type: 'NomineeRefused',
  data: { stage: 'education', nomineeId: 'n1', findings: [unclear], by: 'chuyen-vien-gddt' },
};

it('a nominee is refused for good, with the reasons', () => {
  given(dossierDecider, ...atEducation)
    .when(refuse())
    .then(refused);
});

it('without a reason nobody is refused', () => {
  given(dossierDecider, ...atEducation)
    .when(refuse([]))
    .thenRejected({ code: 'REASONS_REQUIRED', pointer: '/findings' });
});

it('a refused nominee lies with nobody any more', () => {
  given(dossierDecider, ...atEducation, refused)
    .when(refuse())
    .thenRejected({
      code: 'NOMINEE_NOT_HERE',
      nomineeId: 'n1',
      name: 'Phòng n1',
      holder: 'refused',
      by: 'chuyen-vien-gddt',
    });
});
