import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { given } from '#platform/event-sourcing/testing';
import type { LateExtent } from '../late-acceptance.js';
import { roundDecider, type RoundEvent } from '../round.js';
import { hanoi, interimState } from '../testing/hanoi.adapter.js';
import { aboutOpened } from '../testing/when-open.js';
import { takeBackLateAcceptance } from './take-back-late-acceptance.js';

const by = 'so-giao-duc-va-dao-tao';
const granted = (covers: LateExtent): RoundEvent => ({
  type: 'LateAcceptanceGranted',
  data: { unitId: 'so-y-te', covers, reason: 'Thiên tai', document: 'CV 3', by },
});
const why = { reason: 'Nhầm hồ sơ', document: 'CV 4' };
const takeBack = (dossierId?: string) =>
  aboutOpened((round) =>
    takeBackLateAcceptance({ unitId: 'so-y-te', ...(dossierId && { dossierId }), ...why }, round, hanoi),
  );
const takenBack = (dossierId?: string): RoundEvent => ({
  type: 'LateAcceptanceTakenBack',
  data: { unitId: 'so-y-te', ...(dossierId && { dossierId }), ...why, by },
});

describe('taking a late acceptance back', () => {
  it('ends that of one dossier, and leaves every other', () => {
    const others = [granted({ dossierId: 'd1' }), granted({ dossierId: 'd2' }), granted({ before: '2025-07-01' })];
    given(roundDecider, interimState, ...others)
      .when(takeBack('d1'))
      .then(takenBack('d1'));
    const round = fold(roundDecider, [interimState, ...others, takenBack('d1')]);
    expect(round).toMatchObject({
      lateAcceptances: [{ covers: { dossierId: 'd2' } }, { covers: { before: '2025-07-01' } }],
    });
  });

  it('ends that of the unit, with a limit or from when there was none', () => {
    given(roundDecider, interimState, granted({ withoutLimit: true }))
      .when(takeBack())
      .then(takenBack());
    expect(fold(roundDecider, [interimState, granted({ before: '2025-07-01' }), takenBack()])).toMatchObject({
      lateAcceptances: [],
    });
  });

  it('needs one that stands, in a round that is open', () => {
    const none = (pointer: string) => ({ code: 'LATE_ACCEPTANCE_NOT_FOUND', pointer });
    given(roundDecider, interimState).when(takeBack()).thenRejected(none('/unitId'));
    given(roundDecider, interimState, granted({ before: '2025-07-01' }))
      .when(takeBack('d1'))
      .thenRejected(none('/dossierId'));
    given(roundDecider, interimState, granted({ dossierId: 'd1' }), { type: 'RoundClosed', data: { by: 'quan-tri' } })
      .when(takeBack('d1'))
      .thenRejected({ code: 'ROUND_NOT_OPEN', roundId: 'interim-2025-state', title: interimState.data.title });
  });
});
