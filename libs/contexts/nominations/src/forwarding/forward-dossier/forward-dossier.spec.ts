import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { markNomineesSubmitted } from '../mark-nominees-submitted/mark-nominees-submitted.js';
import { recordNomineeDecision } from '../record-nominee-decision/record-nominee-decision.js';
import { appraised, atEducation, forwarded } from '../../testing/appraisal.js';
import { open } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { forwardDossier } from './forward-dossier.js';

const toHomeAffairs = { at: 'stage', stage: 'home_affairs' } as const;
const toChairman = { at: 'stage', stage: 'chairman' } as const;
const letter = {
  dossierId: 'd1',
  batchId: 'b1',
  nomineeIds: ['n1', 'n2'],
  to: toHomeAffairs,
  by: 'chuyen-vien-gddt',
};

const forward = (dossier: Dossier) => forwardDossier({ ...letter, attempt: undefined }, open(dossier), rules.route);
const mark = (dossier: Dossier) =>
  markNomineesSubmitted(
    { dossierId: 'd1', proposalId: 'p1', nomineeIds: ['n1', 'n2'], to: toChairman },
    open(dossier),
    rules.route,
  );
const decide = (dossier: Dossier) =>
  recordNomineeDecision(
    { dossierId: 'd1', nomineeId: 'n1', proposalId: 'p1', outcome: 'awarded' },
    open(dossier),
    rules.route,
  );

const atHomeAffairs = [...atEducation, appraised('n1'), appraised('n2'), forwarded('n1', 'n2')];
const marked: DossierEvent = {
  type: 'NomineesSubmittedForDecision',
  data: { proposalId: 'p1', nomineeIds: ['n1', 'n2'], to: { at: 'stage', stage: 'chairman' } },
};
const decided: DossierEvent = {
  type: 'NomineeDecided',
  data: { nomineeId: 'n1', proposalId: 'p1', outcome: 'awarded' },
};

it('the dossier follows its batch, once', () => {
  given(dossierDecider, ...atEducation, appraised('n1'), appraised('n2'))
    .when(forward)
    .then(forwarded('n1', 'n2'));
  given(dossierDecider, ...atHomeAffairs)
    .when(forward)
    .thenNothing();
});

it('a nominee returned between the batch and the dossier stays behind', () => {
  const back: DossierEvent = {
    type: 'NomineeReturned',
    data: { stage: 'education', nomineeId: 'n2', findings: [], dueBefore: '2025-07-15', to: { at: 'unit' }, by: 'x' },
  };
  given(dossierDecider, ...atEducation, appraised('n1'), appraised('n2'), back)
    .when(forward)
    .then(forwarded('n1'));
});

it('a dossier withdrawn meanwhile stays withdrawn', () => {
  const withdrawn: DossierEvent = {
    type: 'DossierWithdrawn',
    data: { reason: 'Rút', nomineeIds: ['n1', 'n2'], life: 1, by: 'x' },
  };
  given(dossierDecider, ...atEducation, appraised('n1'), withdrawn)
    .when(forward)
    .thenNothing();
});

it('the dossier follows its proposal to the Chairman and his decision, once each', () => {
  given(dossierDecider, ...atHomeAffairs)
    .when(mark)
    .then(marked);
  given(dossierDecider, ...atHomeAffairs, marked)
    .when(mark)
    .thenNothing();
  given(dossierDecider, ...atHomeAffairs, marked)
    .when(decide)
    .then(decided);
  given(dossierDecider, ...atHomeAffairs, marked, decided)
    .when(decide)
    .thenNothing();
});

it('a decision that overtakes the submission stands, and the late submission does not undo it', () => {
  given(dossierDecider, ...atHomeAffairs)
    .when(decide)
    .then(decided);
  given(dossierDecider, ...atHomeAffairs, decided)
    .when(mark)
    .then({ ...marked, data: { ...marked.data, nomineeIds: ['n2'] } });
});

describe('a letter that held its nominees', () => {
  const attempt = { owner: { stream: 'batch-b1', id: 'b1' }, commandId: 'c1', n: 0 };
  const held: DossierEvent = {
    type: 'NomineesHeld',
    data: { attempt, nomineeIds: ['n1'], by: 'chuyen-vien-gddt', at: '2025-07-01T02:00:00.000Z' },
  };
  const wentOn: DossierEvent = {
    type: 'DossierForwarded',
    data: { batchId: 'b1', nomineeIds: ['n1'], to: toHomeAffairs, attempt, by: 'chuyen-vien-gddt' },
  };
  const mended = [appraised('n1'), appraised('n2')];
  const follow = (dossier: Dossier) => forwardDossier({ ...letter, attempt }, open(dossier), rules.route);

  it('sends those on whom it holds, once', () => {
    given(dossierDecider, ...atEducation, ...mended, held)
      .when(follow)
      .then(wentOn);
    given(dossierDecider, ...atEducation, ...mended, held, wentOn)
      .when(follow)
      .thenNothing();
  });

  it('moves nobody whom it does not hold any more, however late its automation comes', () => {
    const released: DossierEvent = { type: 'HoldReleased', data: { attempt, nomineeIds: ['n1'] } };
    given(dossierDecider, ...atEducation, ...mended, held, released)
      .when(follow)
      .thenNothing();
  });
});
