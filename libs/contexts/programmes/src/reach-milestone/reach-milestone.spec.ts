import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { milestonesAhead } from '../milestones.js';
import { type OpenedRound, roundDecider, type RoundEvent } from '../round.js';
import { calendars, hanoi, interimCity, interimState } from '../testing/hanoi.adapter.js';
import { timetableDecider, type TimetableEvent } from '../timetable.js';
import { reachMilestone } from './reach-milestone.js';

const ground = (...events: RoundEvent[]) => ({
  round: fold(roundDecider, events) as OpenedRound,
  pack: hanoi,
  calendars,
});
const timetable = (...events: TimetableEvent[]) => fold(timetableDecider, events);

/** The names of what is ahead, each with the instant in Việt Nam from which it is due. */
const ahead = (round: ReturnType<typeof ground>, at: string, ...events: TimetableEvent[]) =>
  milestonesAhead(round, timetable(...events), at)
    .filter(({ name }) => name.startsWith('unit_to_education') || name.startsWith('conference'))
    .map(({ name, from }) => [
      name.replace('unit_to_education.', ''),
      new Date(Date.parse(from) + 7 * 3_600_000).toISOString().slice(0, 16),
    ]);

/** Everything that is due at an instant happens, one after the other. */
function happens(round: ReturnType<typeof ground>, at: string, ...before: TimetableEvent[]): TimetableEvent[] {
  const happened: TimetableEvent[] = [];
  for (;;) {
    const now = timetable(...before, ...happened);
    const due = milestonesAhead(round, now, at).find(({ from }) => from <= at);
    const decision = due && reachMilestone({ milestone: due.name, at }, now, round);
    if (decision?.outcome !== 'accepted') return happened;
    happened.push(...decision.events);
  }
}

const opened: TimetableEvent = {
  type: 'WindowOpened',
  data: {
    roundId: 'interim-2025-state',
    milestone: 'unit_to_education.opens.1',
    step: 'unit_to_education',
    before: '2025-06-15',
  },
};
const extendedTo = (before: string): RoundEvent => ({
  type: 'DeadlineExtended',
  data: {
    step: 'unit_to_education',
    unitId: 'so-y-te',
    before,
    document: 'CV 130',
    reason: 'Mưa lũ',
    by: 'gddt',
  },
});
const extended = extendedTo('2025-06-20');
const closed: RoundEvent = { type: 'RoundClosed', data: { by: 'quan-tri' } };
const may = '2025-05-05T02:00:00.000Z';

describe('the deadline of a step', () => {
  it('is reminded of 14, 7, 3 and 1 days before, and five working days before where it falls on a day of rest (A-39)', () => {
    // 15/6/2025 is a Sunday
    expect(ahead(ground(interimState), may, opened)).toEqual([
      ['closes.2', '2025-06-15T00:00'],
      ['reminder.2025-06-15.14-days', '2025-06-01T08:00'],
      ['reminder.2025-06-15.7-days', '2025-06-08T08:00'],
      ['reminder.2025-06-15.5-working-days', '2025-06-09T08:00'],
      ['reminder.2025-06-15.3-days', '2025-06-12T08:00'],
      ['reminder.2025-06-15.1-days', '2025-06-14T08:00'],
    ]);
  });

  it('opens the window of the step with the round, that of the next when it has passed, and closes its own', () => {
    expect(happens(ground(interimState), may)).toEqual([opened]);
    expect(
      happens(ground(interimState), '2025-06-14T17:00:00.000Z', opened).map(({ type, data }) => [type, data.milestone]),
    ).toEqual([
      ['WindowClosed', 'unit_to_education.closes.2'],
      ['WindowOpened', 'education_to_home_affairs.opens.1'],
    ]);
  });

  it('moves for a unit that was given more time, and for nobody else', () => {
    const names = ahead(ground(interimState, extended), may, opened).map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'closes.2025-06-20.so-y-te',
        'reminder.2025-06-20.7-days.so-y-te',
        'reminder.2025-06-15.7-days',
      ]),
    );
    expect(happens(ground(interimState, extended), '2025-06-14T02:00:00.000Z', opened)).toMatchObject([
      {
        type: 'DeadlineReminderDue',
        data: { before: '2025-06-15', distance: { days: 1 }, exceptUnitIds: ['so-y-te'] },
      },
      { type: 'DeadlineReminderDue', data: { before: '2025-06-20', distance: { days: 7 }, unitId: 'so-y-te' } },
    ]);
  });

  it('leaves nothing ahead once the round is closed, nor of a step without a date but its opening', () => {
    expect(ahead(ground(interimState, closed), may)).toEqual([]);
    expect(ahead(ground(interimCity), may)).toEqual([['opens.1', '1970-01-01T07:00']]);
  });

  it('tells whoever was away for weeks once, not of every day that went by', () => {
    expect(happens(ground(interimState), '2025-06-13T02:00:00.000Z', opened)).toMatchObject([
      { data: { distance: { days: 3 } } },
    ]);
  });

  it('opens no window of a round that comes to the service when its time is over', () => {
    expect(happens(ground(interimState), '2026-11-21T02:00:00.000Z')).toEqual([]);
  });
});

describe('a window that has closed', () => {
  const set = (before: string): RoundEvent => ({
    type: 'RoundDeadlineSet',
    data: { step: 'unit_to_education', before, document: 'CV 7', by: 'snv' },
  });

  it('opens again when its date is moved, and closes again', () => {
    const first = ground(interimCity, set('2025-06-10'));
    const moved = ground(interimCity, set('2025-06-10'), set('2025-06-20'));
    const past = [...happens(first, may), ...happens(first, '2025-06-10T02:00:00.000Z', ...happens(first, may))].filter(
      ({ data }) => data.milestone.startsWith('unit_to_education'),
    );
    expect(past.map(({ type }) => type)).toEqual(['WindowOpened', 'WindowClosed']);

    const again = happens(moved, '2025-06-11T02:00:00.000Z', ...past);
    expect(again.map(({ data }) => data.milestone)).toContain('unit_to_education.opens.3');
    expect(happens(moved, '2025-06-20T02:00:00.000Z', ...past, ...again).map(({ data }) => data.milestone)).toContain(
      'unit_to_education.closes.4',
    );
  });
});

describe('a milestone', () => {
  const reminder = 'unit_to_education.reminder.2025-06-15.7-days';
  const week = '2025-06-08T02:00:00.000Z';
  const reach = (at: string, ...events: TimetableEvent[]) =>
    reachMilestone({ milestone: reminder, at }, timetable(opened, ...events), ground(interimState));
  const due: TimetableEvent = {
    type: 'DeadlineReminderDue',
    data: {
      roundId: 'interim-2025-state',
      milestone: reminder,
      step: 'unit_to_education',
      before: '2025-06-15',
      distance: { days: 7 },
    },
  };
  const nothing = { outcome: 'accepted', events: [] };

  it('is reached once, not before its time, and not when it has no point any more', () => {
    expect(reach('2025-06-08T00:59:59.999Z')).toEqual(nothing);
    expect(reach(week)).toEqual({ outcome: 'accepted', events: [due] });
    expect(reach(week, due)).toEqual(nothing);
    expect(reach('2025-06-12T02:00:00.000Z')).toEqual(nothing);
  });

  it('is not reached after its date has moved', () => {
    const later = ground(interimState, {
      type: 'RoundDeadlineSet',
      data: { step: 'unit_to_education', before: '2025-07-01', document: 'CV 7', by: 'snv' },
    });
    expect(reachMilestone({ milestone: reminder, at: week }, timetable(opened), later)).toEqual(nothing);
  });
});

describe('the conference', () => {
  it('AC-14: is warned of 10, 5, 3 and 1 working days before the last day on which the Chairman can have the proposals', () => {
    const round = ground(interimCity, {
      type: 'ConferenceScheduled',
      data: { date: '2025-03-07', document: 'GM 12', by: 'snv' },
    });
    expect(ahead(round, '2025-01-02T02:00:00.000Z').filter(([name]) => name!.startsWith('conference'))).toEqual([
      ['conference.reminder.2025-03-07.10-working-days', '2025-01-06T08:00'],
      ['conference.reminder.2025-03-07.5-working-days', '2025-01-13T08:00'],
      ['conference.reminder.2025-03-07.3-working-days', '2025-01-15T08:00'],
      ['conference.reminder.2025-03-07.1-working-days', '2025-01-17T08:00'],
    ]);
    expect(happens(round, '2025-01-13T02:00:00.000Z')).toContainEqual({
      type: 'ConferenceReminderDue',
      data: {
        roundId: 'interim-2025-city',
        milestone: 'conference.reminder.2025-03-07.5-working-days',
        conference: '2025-03-07',
        latestDay: '2025-01-17',
        distance: { workingDays: 5 },
      },
    });
  });
});

describe('a last day of which people were reminded', () => {
  const scheduled = (date: string): RoundEvent => ({
    type: 'ConferenceScheduled',
    data: { date, document: 'GM', by: 'snv' },
  });
  const set = (before: string): RoundEvent => ({
    type: 'RoundDeadlineSet',
    data: { step: 'unit_to_education', before, document: 'CV 7', by: 'snv' },
  });
  const reminded = happens(ground(interimCity, scheduled('2025-03-07')), '2025-01-13T02:00:00.000Z');
  const moved = (round: ReturnType<typeof ground>, ...before: TimetableEvent[]) =>
    happens(round, '2025-01-13T03:00:00.000Z', ...before).filter(({ type }) => type === 'LastDayMoved');

  it('is told again at once when the conference, or a notice of working days, moves it', () => {
    expect(reminded.some(({ type }) => type === 'ConferenceReminderDue')).toBe(true);
    expect(moved(ground(interimCity, scheduled('2025-03-07')), ...reminded)).toEqual([]);
    expect(moved(ground(interimCity, scheduled('2025-03-14')), ...reminded)).toMatchObject([
      { data: { of: 'conference', previous: '2025-01-18', before: '2025-01-25' } },
    ]);
    const corrected = {
      ...ground(interimCity, scheduled('2025-03-07')),
      calendars: calendars.map((calendar) =>
        calendar.year === 2025 ? { ...calendar, offDays: [...calendar.offDays, '2025-02-03'] } : calendar,
      ),
    };
    expect(moved(corrected, ...reminded)).toMatchObject([
      { data: { of: 'conference', previous: '2025-01-18', before: '2025-01-17' } },
    ]);
  });

  it('is told each time it moves, and once each', () => {
    const first = moved(ground(interimCity, scheduled('2025-03-14')), ...reminded);
    expect(moved(ground(interimCity, scheduled('2025-03-14')), ...reminded, ...first)).toEqual([]);
    expect(moved(ground(interimCity, scheduled('2025-03-07')), ...reminded, ...first)).toMatchObject([
      { data: { milestone: 'conference.moved.2.2025-01-18', previous: '2025-01-25', before: '2025-01-18' } },
    ]);
  });

  it('is told of a step too, but of none that nobody was reminded of', () => {
    const near = '2025-06-08T02:00:00.000Z';
    const told = happens(ground(interimCity, set('2025-06-15')), near);
    const later = happens(ground(interimCity, set('2025-06-25')), near, ...told);
    expect(later.filter(({ type }) => type === 'LastDayMoved')).toMatchObject([
      { data: { of: 'unit_to_education', previous: '2025-06-15', before: '2025-06-25' } },
    ]);
    expect(moved(ground(interimCity, set('2025-06-25')))).toEqual([]);
  });

  it('is not told to a unit that has more time than everybody', () => {
    const near = '2025-06-08T02:00:00.000Z';
    const told = happens(ground(interimCity, set('2025-06-15'), extendedTo('2025-06-30')), near);
    const later = happens(
      ground(interimCity, set('2025-06-15'), extendedTo('2025-06-30'), set('2025-06-20')),
      near,
      ...told,
    );
    expect(later.filter(({ type }) => type === 'LastDayMoved')).toMatchObject([
      { data: { before: '2025-06-20', exceptUnitIds: ['so-y-te'] } },
    ]);
  });
});
