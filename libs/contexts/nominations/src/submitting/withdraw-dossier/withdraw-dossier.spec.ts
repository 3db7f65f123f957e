import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { letAdmissionLapse } from '../../places/let-admission-lapse/let-admission-lapse.js';
import { reviveDossier } from '../revive-dossier/revive-dossier.js';
import { added, open, opened, revived, submitted, withdrawn } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { withdrawDossier } from './withdraw-dossier.js';

const withdraw = (dossier: Dossier) =>
  withdrawDossier({ reason: 'Rà soát lại', by: 'truong' }, open(dossier), rules.route);
const revive =
  (life: number, nomineeIds = ['n1']) =>
  (dossier: Dossier) =>
    reviveDossier({ life, nomineeIds, by: 'truong' }, open(dossier), rules);
const lapse =
  (life: number, nomineeId = 'n1') =>
  (dossier: Dossier) =>
    letAdmissionLapse({ nomineeId, life }, open(dossier));

const refused: DossierEvent = {
  type: 'NomineeRefused',
  data: { stage: 'education', nomineeId: 'n2', findings: [], by: 'y' },
};

describe('withdrawing', () => {
  it('takes back everybody who still holds a place', () => {
    given(dossierDecider, opened, added('n1'), added('n2'), submitted(1, 'n1', 'n2'), refused)
      .when(withdraw)
      .then(withdrawn);
  });

  it('is too late once somebody is with the Chairman', () => {
    given(dossierDecider, opened, added('n1'), submitted(1, 'n1'), {
      type: 'NomineesSubmittedToChairman',
      data: { proposalId: 'p', nomineeIds: ['n1'], to: { at: 'stage', stage: 'chairman' } },
    })
      .when(withdraw)
      .thenRejected({ code: 'ALREADY_AT_CHAIRMAN', nomineeIds: ['n1'] });
  });
});

describe('reviving', () => {
  it('begins the next life with everybody who is not refused', () => {
    given(dossierDecider, opened, added('n1'), added('n2'), submitted(1, 'n1', 'n2'), refused, withdrawn)
      .when(revive(2))
      .then(revived);
  });

  it('does not bring back anybody for whom no place was reserved', () => {
    given(dossierDecider, opened, added('n1'), added('n2'), withdrawn)
      .when(revive(2))
      .thenRejected({ code: 'REVIVAL_LAPSED', life: 2 });
  });

  it('does not begin a life that lapsed', () => {
    const lapsed: DossierEvent = { type: 'RevivalLapsed', data: { life: 2 } };
    given(dossierDecider, opened, added('n1'), withdrawn, lapsed)
      .when(revive(2))
      .thenRejected({ code: 'REVIVAL_LAPSED', life: 2 });
    given(dossierDecider, opened, added('n1'), withdrawn, lapsed)
      .when(revive(3))
      .then({ type: 'DossierRevived', data: { nomineeIds: ['n1'], life: 3, to: { at: 'unit' }, by: 'truong' } });
  });
});

describe('a place that nobody came to fill', () => {
  it('shuts the dossier against the nominee', () => {
    given(dossierDecider, opened)
      .when(lapse(1))
      .then({ type: 'NomineeAdmissionLapsed', data: { nomineeId: 'n1' } });
  });

  it('shuts it against the revival', () => {
    given(dossierDecider, opened, added('n1'), withdrawn)
      .when(lapse(2))
      .then({ type: 'RevivalLapsed', data: { life: 2 } });
  });

  it('is no such place when the nominee is there, or the revival has happened', () => {
    given(dossierDecider, opened, added('n1')).when(lapse(1)).thenNothing();
    given(dossierDecider, opened, added('n1'), withdrawn, revived).when(lapse(2)).thenNothing();
  });

  it('lapses once', () => {
    given(dossierDecider, opened, { type: 'NomineeAdmissionLapsed', data: { nomineeId: 'n1' } })
      .when(lapse(1))
      .thenNothing();
    given(dossierDecider, opened, added('n1'), withdrawn, { type: 'RevivalLapsed', data: { life: 2 } })
      .when(lapse(2))
      .thenNothing();
  });
});
