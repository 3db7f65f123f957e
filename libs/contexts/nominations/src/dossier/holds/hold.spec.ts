import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../dossier.js';
import type { DossierEvent } from '../dossier-events.js';
import { appraised, atEducation } from '../../testing/appraisal.js';
import { open } from '../../testing/events.js';
import { nextAttempt } from './attempt.js';
import { heldForAnother, holdNominees, openHoldsOf, releaseHold } from './hold.js';
import { personsIn, withNames } from './with-names.js';

const owner = { stream: 'batch-b1', id: 'b1' };
const attempt = nextAttempt(owner, 'c1', []);
const other = nextAttempt({ stream: 'batch-b2', id: 'b2' }, 'c2', []);
const at = '2025-07-01T02:00:00.000Z';
const ready = [...atEducation, appraised('n1'), appraised('n2')];
const held: DossierEvent = { type: 'NomineesHeld', data: { attempt, nomineeIds: ['n1'], by: 'hoa', at } };
const released: DossierEvent = { type: 'HoldReleased', data: { attempt, nomineeIds: ['n1'] } };

const hold =
  (by = attempt, nomineeIds = ['n1'], faults: readonly { readonly code: string }[] = []) =>
  (dossier: Dossier) =>
    holdNominees({ attempt: by, nomineeIds, by: 'hoa', at }, open(dossier), faults);

describe('nominees are held', () => {
  it('for one attempt, once', () => {
    given(dossierDecider, ...ready)
      .when(hold())
      .then(held);
    given(dossierDecider, ...ready, held)
      .when(hold())
      .thenNothing();
  });

  it('not again by an attempt whose hold was let go: its twin must not join it', () => {
    given(dossierDecider, ...ready, held, released)
      .when(hold())
      .thenRejected({ code: 'HAND_OVER_INTERRUPTED' });
    given(dossierDecider, ...ready, held, released)
      .when(hold(nextAttempt(owner, 'c1', [attempt])))
      .then({ type: 'NomineesHeld', data: { attempt: { ...attempt, n: 1 }, nomineeIds: ['n1'], by: 'hoa', at } });
  });

  it('for nobody else meanwhile, who is told by whom and since when', () => {
    const refusal = { code: 'NOMINEE_HELD', nomineeId: 'n1', name: 'Phòng n1', by: 'hoa', since: at, attempt } as const;
    given(dossierDecider, ...ready, held)
      .when(hold(other, ['n1', 'n2']))
      .thenRejected(refusal);
    given(dossierDecider, ...ready, held)
      .when(hold(other, ['n2']))
      .then({ type: 'NomineesHeld', data: { attempt: other, nomineeIds: ['n2'], by: 'hoa', at } });
    expect(withNames([refusal], new Map([['hoa', 'Lê Thị Hoa']]))).toEqual([{ ...refusal, byName: 'Lê Thị Hoa' }]);
    expect(personsIn([refusal, { ...refusal, byName: 'Lê Thị Hoa' }, { code: 'X' }])).toEqual(['hoa']);
  });

  it('only if nothing is wrong with them', () => {
    given(dossierDecider, ...ready)
      .when(hold(attempt, ['n1'], [{ code: 'NOMINEE_NOT_APPRAISED' }]))
      .thenRejected({ code: 'NOMINEE_NOT_APPRAISED' });
  });
});

describe('a hold', () => {
  it('is let go once, and then stands in nobody’s way', () => {
    given(dossierDecider, ...ready, held)
      .when((dossier) => releaseHold(attempt, open(dossier)))
      .then(released);
    given(dossierDecider, ...ready, held, released)
      .when((dossier) => releaseHold(attempt, open(dossier)))
      .thenNothing();
    const dossier = open(fold(dossierDecider, [...ready, held, released]));
    expect(openHoldsOf(dossier)).toEqual([]);
    expect(heldForAnother(dossier, dossier.nominees['n1']!)).toEqual([]);
  });

  it('stands in the way of everybody but its own attempt', () => {
    const dossier = open(fold(dossierDecider, [...ready, held]));
    expect(heldForAnother(dossier, dossier.nominees['n1']!, attempt)).toEqual([]);
    expect(heldForAnother(dossier, dossier.nominees['n1']!, other)).toHaveLength(1);
    expect(heldForAnother(dossier, dossier.nominees['n2']!)).toEqual([]);
  });
});
