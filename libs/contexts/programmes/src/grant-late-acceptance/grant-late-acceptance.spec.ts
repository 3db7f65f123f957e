import { describe, it } from '@jest/globals';
import type { UnitFacts } from '#contexts/organisation';
import { given } from '#platform/event-sourcing/testing';
import { roundDecider, type RoundEvent } from '../round.js';
import { hanoi, interimState } from '../testing/hanoi.adapter.js';
import { aboutOpened } from '../testing/when-open.js';
import { grantLateAcceptance } from './grant-late-acceptance.js';

const health: UnitFacts = {
  unitId: 'so-y-te',
  name: 'Sở Y tế',
  category: 'so_ban_nganh',
  validFrom: '2008-08-01',
  successors: [],
};
const command = { unitId: 'so-y-te', reason: 'Thiên tai', document: 'CV 3' };
const granted: RoundEvent = { type: 'LateAcceptanceGranted', data: { ...command, by: 'so-giao-duc-va-dao-tao' } };
const grant = aboutOpened((round) => grantLateAcceptance(command, round, hanoi, health));

describe('granting late acceptance', () => {
  it('AC-11: records the receiving body and its reason, once', () => {
    given(roundDecider, interimState).when(grant).then(granted);
    given(roundDecider, interimState, granted).when(grant).thenNothing();
  });

  it('is no longer possible in a closed round', () => {
    given(roundDecider, interimState, { type: 'RoundClosed', data: { by: 'quan-tri' } })
      .when(grant)
      .thenRejected({ code: 'ROUND_NOT_OPEN', roundId: 'interim-2025-state', title: interimState.data.title });
  });
});
