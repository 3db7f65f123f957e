import { describe, expect, it } from '@jest/globals';
import { accepted, rejected, type Rejection } from '#platform/event-sourcing';
import { together } from './together.js';

const idTaken: Rejection = { code: 'NOMINEE_ID_TAKEN', pointer: '/nomineeId', nomineeId: 'n1' };
const overCollectives: Rejection = { code: 'QUOTA_EXCEEDED', pointer: '/kind', kind: 'collective' };
const overIndividuals: Rejection = { ...overCollectives, kind: 'individual' };

describe('several streams deciding on one command', () => {
  it('tell every refusal, but one that two of them share only once', () => {
    expect(together(rejected(idTaken), rejected(idTaken, overCollectives, overIndividuals))).toEqual({
      outcome: 'rejected',
      rejections: [idTaken, overCollectives, overIndividuals],
    });
  });

  it('refuse when one refuses, and accept with the events of all', () => {
    const [added, reserved] = [
      { type: 'NomineeAdded', data: {} },
      { type: 'PlaceReserved', data: {} },
    ];
    expect(together(accepted(added), rejected(idTaken))).toMatchObject({ outcome: 'rejected', rejections: [idTaken] });
    expect(together(accepted(added), accepted(reserved))).toEqual({ outcome: 'accepted', events: [added, reserved] });
  });
});
