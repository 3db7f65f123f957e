import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { roundDecider, type RoundEvent } from '../round.js';
import { annual2026, hanoi, interimCity } from '../testing/hanoi.adapter.js';
import { namesOf, stepsOf } from '../steps.js';
import { aboutOpened } from '../testing/when-open.js';
import { setRoundDeadline, type SetRoundDeadline } from './set-round-deadline.js';

const june: SetRoundDeadline = { step: 'unit_to_education', before: '2025-06-15', document: 'CV 100', by: 'sonv' };
const juneSet: RoundEvent = { type: 'RoundDeadlineSet', data: june };
const closed: RoundEvent = { type: 'RoundClosed', data: { by: 'quan-tri' } };
const set = (change: Partial<SetRoundDeadline> = {}) =>
  aboutOpened((round) => setRoundDeadline({ ...june, ...change }, round, hanoi));

describe("setting a round's deadline", () => {
  it('fills in what the plan leaves open, and moves it by another document', () => {
    given(roundDecider, interimCity).when(set()).then(juneSet);
    given(roundDecider, interimCity, juneSet).when(set()).thenNothing();
    given(roundDecider, interimCity, juneSet)
      .when(set({ before: '2025-06-20', document: 'CV 120' }))
      .then({ type: 'RoundDeadlineSet', data: { ...june, before: '2025-06-20', document: 'CV 120' } });
  });

  it('does not overrule a printed date', () => {
    given(roundDecider, annual2026)
      .when(set({ before: '2026-07-20' }))
      .thenRejected({
        code: 'DEADLINE_PRINTED_IN_PLAN',
        pointer: '/step',
        step: 'unit_to_education',
        receiver: 'Sở Giáo dục và Đào tạo',
        before: '2026-07-15',
        ref: '004:L227',
        wording: 'các cơ quan, đơn vị, địa phương gửi về Sở Giáo dục và Đào tạo trước ngày 15/7 hằng năm',
      });
  });

  it('keeps the units before the education department', () => {
    given(roundDecider, interimCity, juneSet)
      .when(set({ step: 'education_to_home_affairs', before: '2025-06-01' }))
      .thenRejected({
        code: 'DEADLINES_OUT_OF_ORDER',
        pointer: '/before',
        before: '2025-06-01',
        other: '2025-06-15',
        otherStep: { step: 'unit_to_education', receiver: 'Sở Giáo dục và Đào tạo' },
      });
  });

  it('names everything wrong at once, a step that the route does not have too', () => {
    given(roundDecider, interimCity, closed)
      .when(set({ before: '15/6/2025', step: 'unit_to_ward' }))
      .thenRejected(
        { code: 'ROUND_NOT_OPEN', roundId: 'interim-2025-city', title: interimCity.data.title },
        { code: 'INVALID_DAY', pointer: '/before', day: '15/6/2025' },
        {
          code: 'STEP_NOT_IN_ROUND',
          pointer: '/step',
          step: 'unit_to_ward',
          steps: stepsOf(interimCity.data, hanoi).map(namesOf),
        },
      );
  });
});
