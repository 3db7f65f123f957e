import { expect, it } from '@jest/globals';
import type { AwardEvent } from '../award-events.js';
import { decided } from '../testing/round.js';
import { type AwardRow, awardsTouched, projectAward } from './award-register.js';

type RegisterEvent = Extract<AwardEvent, { type: 'AwardsDecided' | 'AwardRevoked' }>;

const decision = decided as RegisterEvent;
const revocation: RegisterEvent = {
  type: 'AwardRevoked',
  data: {
    proposalId: 'p1',
    nomineeId: 'n1',
    reason: 'Kê khai gian dối',
    decision: { number: '900/QĐ-UBND', date: '2025-05-06' },
    by: 'chu-tich',
  },
};

const register = (...events: RegisterEvent[]) => {
  const rows = new Map<string, AwardRow | undefined>();
  for (const event of events)
    for (const id of awardsTouched(event)) rows.set(id, projectAward(rows.get(id), event, id));
  return [...rows.values()];
};

it('holds who was awarded, and nobody who was declined', () => {
  expect(register(decision)).toMatchObject([
    {
      nomineeId: 'n1',
      name: 'Phòng n1',
      decisionNumber: '512/QĐ-UBND',
      decisionDate: '2025-02-03',
      formLabel: 'Bằng khen của Chủ tịch',
      revocation: null,
    },
  ]);
});

it('is searched without accents', () => {
  expect(register(decision)[0]?.searchText).toBe('phong n1 512/qd-ubnd');
});

it('keeps a revoked award with its original decision', () => {
  expect(register(decision, revocation)).toMatchObject([
    { nomineeId: 'n1', decisionNumber: '512/QĐ-UBND', revocation: { decision: { number: '900/QĐ-UBND' } } },
  ]);
});
