import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { roundDecider, type RoundEvent } from '../round.js';
import { annual2026, hanoi, interimCity } from '../testing/hanoi.adapter.js';
import { aboutOpened } from '../testing/when-open.js';
import { scheduleConference, type ScheduleConference } from './schedule-conference.js';

const march: ScheduleConference = { date: '2025-03-07', document: 'GM 12', by: 'sonv' };
const scheduled: RoundEvent = { type: 'ConferenceScheduled', data: march };
const schedule = (change: Partial<ScheduleConference> = {}) =>
  aboutOpened((round) => scheduleConference({ ...march, ...change }, round, hanoi));

describe('scheduling the conference', () => {
  it('sets the day that thirty working days count back from, and moves it', () => {
    given(roundDecider, interimCity).when(schedule()).then(scheduled);
    given(roundDecider, interimCity, scheduled).when(schedule()).thenNothing();
    given(roundDecider, interimCity, scheduled)
      .when(schedule({ date: '2025-03-14' }))
      .then({ type: 'ConferenceScheduled', data: { ...march, date: '2025-03-14' } });
  });

  it('belongs to the interim and final rounds of the city', () => {
    given(roundDecider, annual2026)
      .when(schedule({ date: '2026-02-30' }))
      .thenRejected(
        { code: 'ROUND_WITHOUT_CONFERENCE', roundId: 'annual-2026-city', title: annual2026.data.title },
        { code: 'INVALID_DAY', pointer: '/date', day: '2026-02-30' },
      );
  });
});
