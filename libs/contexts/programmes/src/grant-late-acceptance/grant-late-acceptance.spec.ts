import { describe, it } from '@jest/globals';
import type { UnitFacts } from '#contexts/organisation';
import { given } from '#platform/event-sourcing/testing';
import type { LateExtent } from '../late-acceptance.js';
import { roundDecider, type RoundEvent } from '../round.js';
import { hanoi, interimState } from '../testing/hanoi.adapter.js';
import { aboutOpened } from '../testing/when-open.js';
import { grantLateAcceptance, type GrantLateAcceptance } from './grant-late-acceptance.js';

const health: UnitFacts = {
  unitId: 'so-y-te',
  name: 'Sở Y tế',
  category: 'so_ban_nganh',
  validFrom: '2008-08-01',
  successors: [],
};
const given3 = { unitId: 'so-y-te', reason: 'Thiên tai', document: 'CV 3' };
const by = 'so-giao-duc-va-dao-tao';
const at = '2025-06-16T02:00:00.000Z';
const grantOf = (limit: Pick<GrantLateAcceptance, 'dossierId' | 'before'>) =>
  aboutOpened((round) => grantLateAcceptance({ ...given3, ...limit }, round, hanoi, health, at));
const grantedTo = (covers: LateExtent): RoundEvent => ({
  type: 'LateAcceptanceGranted',
  data: { ...given3, covers, by },
});
const granted = grantedTo({ dossierId: 'd1' });
const grant = grantOf({ dossierId: 'd1' });

describe('granting late acceptance', () => {
  it('AC-11: records the receiving body and its reason, once', () => {
    given(roundDecider, interimState).when(grant).then(granted);
    given(roundDecider, interimState, granted).when(grant).thenNothing();
  });

  it('is for one dossier, or for the unit until a day', () => {
    given(roundDecider, interimState)
      .when(grantOf({ before: '2025-06-25' }))
      .then(grantedTo({ before: '2025-06-25' }));
    given(roundDecider, interimState, granted)
      .when(grantOf({ dossierId: 'd2' }))
      .then(grantedTo({ dossierId: 'd2' }));
  });

  it('is never without a limit, and its day is to come', () => {
    const unlimited = { code: 'LATE_ACCEPTANCE_UNLIMITED', pointer: '/before' };
    given(roundDecider, interimState).when(grantOf({})).thenRejected(unlimited);
    given(roundDecider, interimState)
      .when(grantOf({ dossierId: 'd1', before: '2025-06-25' }))
      .thenRejected(unlimited);
    given(roundDecider, interimState)
      .when(grantOf({ before: '2025-06-16' }))
      .thenRejected({ code: 'LATE_ACCEPTANCE_OVER', pointer: '/before', before: '2025-06-16' });
  });

  it('is no longer possible in a closed round', () => {
    given(roundDecider, interimState, { type: 'RoundClosed', data: { by: 'quan-tri' } })
      .when(grant)
      .thenRejected({ code: 'ROUND_NOT_OPEN', roundId: 'interim-2025-state', title: interimState.data.title });
  });
});
