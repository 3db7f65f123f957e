import { describe, it } from '@jest/globals';
import type { UnitFacts } from '#contexts/organisation';
import { given } from '#platform/event-sourcing/testing';
import { roundDecider, type RoundEvent } from '../round.js';
import { hanoi, interimCity, interimState } from '../testing/hanoi.adapter.js';
import { namesOf, stepsOf } from '../steps.js';
import { aboutOpened } from '../testing/when-open.js';
import { extendDeadline, type ExtendDeadline } from './extend-deadline.js';

const health: UnitFacts = {
  unitId: 'so-y-te',
  name: 'Sở Y tế',
  category: 'so_ban_nganh',
  validFrom: '2008-08-01',
  successors: [],
};
const fiveDays: ExtendDeadline = {
  step: 'unit_to_education',
  unitId: 'so-y-te',
  before: '2025-06-20',
  document: 'CV 130',
  reason: 'Mưa lũ',
  by: 'gddt',
};
const extended: RoundEvent = { type: 'DeadlineExtended', data: fiveDays };
const extend = (change: Partial<ExtendDeadline> = {}, unit: UnitFacts | undefined = health) =>
  aboutOpened((round) => extendDeadline({ ...fiveDays, ...change }, round, hanoi, unit));

describe('extending a deadline for a unit', () => {
  it('moves it to a later day, with a reason and a document', () => {
    given(roundDecider, interimState).when(extend()).then(extended);
    given(roundDecider, interimState, extended).when(extend()).thenNothing();
  });

  it('cannot take time away', () => {
    given(roundDecider, interimState, extended)
      .when(extend({ before: '2025-06-18' }))
      .thenRejected({
        code: 'EXTENSION_NOT_LATER',
        pointer: '/before',
        before: '2025-06-18',
        present: '2025-06-20',
        extendedBy: 'CV 130',
        reading: 'A-38',
        ref: '004:L221',
        wording: 'các cơ quan, đơn vị, địa phương gửi về Sở Giáo dục và Đào tạo trước ngày 15/6/2025',
      });
  });

  it('needs a deadline, and a unit that is registered', () => {
    given(roundDecider, interimCity).when(extend()).thenRejected({
      code: 'NO_DEADLINE_TO_EXTEND',
      pointer: '/step',
      step: 'unit_to_education',
      receiver: 'Sở Giáo dục và Đào tạo',
    });
    given(roundDecider, interimState)
      .when(aboutOpened((round) => extendDeadline({ ...fiveDays, unitId: 'so-nao-do' }, round, hanoi, undefined)))
      .thenRejected({ code: 'UNIT_NOT_FOUND', pointer: '/unitId', unitId: 'so-nao-do' });
  });

  it('is of a step that the route of the round has', () => {
    given(roundDecider, interimState)
      .when(extend({ step: 'unit_to_ward' }))
      .thenRejected({
        code: 'STEP_NOT_IN_ROUND',
        pointer: '/step',
        step: 'unit_to_ward',
        steps: stepsOf(interimCity.data, hanoi).map(namesOf),
      });
  });

  it("gives the hand-over to the department of home affairs more time in the education department's name only", () => {
    given(roundDecider, interimState)
      .when(extend({ step: 'education_to_home_affairs', before: '2025-07-25' }))
      .thenRejected({
        code: 'STEP_OF_ANOTHER_BODY',
        pointer: '/unitId',
        step: 'education_to_home_affairs',
        sender: 'Sở Giáo dục và Đào tạo',
        receiver: 'Sở Nội vụ (Ban Thi đua - Khen thưởng)',
        expected: 'so-giao-duc-va-dao-tao',
        expectedName: 'Sở Giáo dục và Đào tạo',
      });
  });
});
