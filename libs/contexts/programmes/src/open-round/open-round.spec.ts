import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { roundDecider } from '../round.js';
import { annual2026, hanoi, interimCity } from '../testing/hanoi.adapter.js';
import { openRound, type OpenRound } from './open-round.js';

const interim: OpenRound = {
  packId: 'vn-hanoi-2024',
  packVersion: 1,
  occasion: 'interim',
  year: 2025,
  tier: 'city',
  by: 'quan-tri',
};
const open =
  (change: Partial<OpenRound> = {}) =>
  (round: Parameters<typeof openRound>[1]) =>
    openRound({ ...interim, ...change }, round, hanoi);

describe('opening a round', () => {
  it('names it as the plan does, once', () => {
    given(roundDecider).when(open()).then(interimCity);
    given(roundDecider, interimCity).when(open()).thenNothing();
    given(roundDecider)
      .when(open({ occasion: 'annual', year: 2026 }))
      .then(annual2026);
  });

  it('keeps the version of the pack it was opened under', () => {
    given(roundDecider, interimCity)
      .when(open({ packVersion: 2 }))
      .thenRejected({ code: 'ROUND_ID_TAKEN', roundId: 'interim-2025-city', packId: 'vn-hanoi-2024', packVersion: 1 });
  });

  it('is possible only for rounds of the plan, in their years', () => {
    given(roundDecider)
      .when(open({ occasion: 'annual', year: 2026, tier: 'state' }))
      .thenRejected({ code: 'ROUND_NOT_IN_PLAN', pointer: '/occasion', occasion: 'annual', tier: 'state' });
    given(roundDecider)
      .when(open({ year: 2026 }))
      .thenRejected({
        code: 'ROUND_IN_ANOTHER_YEAR',
        pointer: '/year',
        year: 2026,
        planned: 2025,
        ref: '004:L161',
        wording: 'Khen thưởng sơ kết giai đoạn 2023 - 2025 (vào năm 2025)',
      });
    given(roundDecider)
      .when(open({ occasion: 'annual', year: 2031 }))
      .thenRejected({
        code: 'YEAR_OUTSIDE_PROGRAMME',
        pointer: '/year',
        year: 2031,
        from: 2023,
        to: 2030,
        ref: '004:L257',
        wording: 'Phong trào thi đua được triển khai thực hiện từ năm 2023 đến năm 2030',
      });
  });
});
