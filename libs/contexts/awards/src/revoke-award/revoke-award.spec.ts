import { expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { given } from '#platform/event-sourcing/testing';
import type { AwardEvent } from '../award-events.js';
import { type Awards, awardsDecider } from '../awards-of-round.js';
import { compiled, decided, submitted } from '../testing/round.js';
import { type RevokeAward, revokeAward } from './revoke-award.js';

const command: RevokeAward = {
  proposalId: 'p1',
  nomineeId: 'n1',
  reason: 'Kê khai gian dối thành tích',
  decision: { number: '900/QĐ-UBND', date: '2025-05-06' },
  by: 'chu-tich',
};
const revoked: AwardEvent = { type: 'AwardRevoked', data: command };

const revoke =
  (changed: Partial<RevokeAward> = {}) =>
  (awards: Awards) =>
    revokeAward({ ...command, ...changed }, awards, '2025-05-07');

it('an award is revoked by a later decision with its reason', () => {
  given(awardsDecider, compiled, submitted, decided).when(revoke()).then(revoked);
});

it('the original stays beside the revocation', () => {
  expect(fold(awardsDecider, [compiled, submitted, decided, revoked]).proposals['p1']).toMatchObject({
    decision: { number: '512/QĐ-UBND' },
    outcomes: [
      { nomineeId: 'n1', outcome: 'awarded' },
      { nomineeId: 'n2', outcome: 'declined' },
    ],
    revocations: { n1: { reason: 'Kê khai gian dối thành tích', decision: { number: '900/QĐ-UBND' } } },
  });
});

it('is revoked once', () => {
  given(awardsDecider, compiled, submitted, decided, revoked).when(revoke()).thenNothing();
  given(awardsDecider, compiled, submitted, decided, revoked)
    .when(revoke({ decision: { number: '901/QĐ-UBND', date: '2025-05-06' } }))
    .thenRejected({ code: 'ALREADY_REVOKED', nomineeId: 'n1', number: '900/QĐ-UBND', date: '2025-05-06' });
});

it('nothing is revoked that was not awarded', () => {
  given(awardsDecider, compiled, submitted, decided)
    .when(revoke({ nomineeId: 'n2' }))
    .thenRejected({ code: 'AWARD_NOT_FOUND', pointer: '/nomineeId', nomineeId: 'n2' });
});

it('a revocation is a document of its own, not older than the award', () => {
  given(awardsDecider, compiled, submitted, decided)
    .when(revoke({ reason: '', decision: { number: '512/QĐ-UBND', date: '2025-02-01' } }))
    .thenRejected(
      { code: 'REQUIRED', pointer: '/reason' },
      { code: 'DECISION_NUMBER_TAKEN', pointer: '/decision/number', number: '512/QĐ-UBND', proposalId: 'p1' },
      { code: 'REVOCATION_BEFORE_DECISION', pointer: '/decision/date', date: '2025-02-01', decidedOn: '2025-02-03' },
    );
});
