import { it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { releaseClaim } from '../release-claim/release-claim.js';
import {
  appraised,
  atEducation,
  educationAppraiser,
  forwarded,
  homeAffairsAppraiser,
} from '../../testing/appraisal.js';
import { returned } from '../../testing/events.js';
import { claimDossier } from './claim-dossier.js';

const colleague = { ...educationAppraiser, personId: 'dong-nghiep' };
const people = new Map([[educationAppraiser.personId, 'Lê Thị Hoa']]);
const claim =
  (appraiser = educationAppraiser) =>
  (dossier: Dossier) =>
    claimDossier(dossier, appraiser, people);
const release =
  (appraiser = educationAppraiser) =>
  (dossier: Dossier) =>
    releaseClaim(dossier, appraiser);
const claimed: DossierEvent = { type: 'DossierClaimed', data: { stage: 'education', by: educationAppraiser.personId } };
const released = (by: string): DossierEvent => ({
  type: 'ClaimReleased',
  data: { stage: 'education', claimedBy: educationAppraiser.personId, by },
});

it('an appraiser takes a dossier that lies at the body', () =>
  given(dossierDecider, ...atEducation)
    .when(claim())
    .then(claimed));

it('who has it already takes nothing twice', () =>
  given(dossierDecider, ...atEducation, claimed)
    .when(claim())
    .then());

it('a colleague is told who has it', () => {
  given(dossierDecider, ...atEducation, claimed)
    .when(claim(colleague))
    .thenRejected({
      code: 'CLAIMED_BY_ANOTHER',
      stage: 'education',
      by: educationAppraiser.personId,
      byName: 'Lê Thị Hoa',
    });
});

it('what one body has taken is free at the other', () => {
  given(dossierDecider, ...atEducation, claimed, appraised('n1'), forwarded('n1'))
    .when(claim(homeAffairsAppraiser))
    .then({ type: 'DossierClaimed', data: { stage: 'home_affairs', by: homeAffairsAppraiser.personId } });
});

it('a dossier that lies elsewhere is not taken', () => {
  given(dossierDecider, ...atEducation)
    .when(claim(homeAffairsAppraiser))
    .thenRejected({ code: 'DOSSIER_NOT_HERE', elsewhere: [] });
  given(dossierDecider, ...atEducation, returned('n1', 'n2'))
    .when(claim())
    .thenRejected({ code: 'WRONG_SITUATION', situation: 'Returned', allowed: ['Submitted'] });
});

it('is given back by who took it, or by a colleague for who is away, and can be taken again', () => {
  given(dossierDecider, ...atEducation, claimed)
    .when(release())
    .then(released(educationAppraiser.personId));
  given(dossierDecider, ...atEducation, claimed)
    .when(release(colleague))
    .then(released(colleague.personId));
  given(dossierDecider, ...atEducation, claimed, released('x'))
    .when(claim(colleague))
    .then({ type: 'DossierClaimed', data: { stage: 'education', by: colleague.personId } });
  given(dossierDecider, ...atEducation)
    .when(release())
    .then();
});
