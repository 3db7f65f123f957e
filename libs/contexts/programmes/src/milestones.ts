import {
  addDays,
  type Day,
  isWorkingDay,
  lastPermittedDay,
  latestDayBefore,
  startOfDay,
  startOfOfficeHours,
  type WorkingCalendar,
} from '#platform/calendar';
import { own } from '#platform/event-sourcing';
import { generalDeadline } from './deadlines.js';
import { movedLastDays } from './last-day-moved.js';
import { type RoundGround, roundRules } from './resolve-round-rules.js';
import type { RoundRules } from './round-rules.js';
import { type Step, stepsOf } from './steps.js';
import type { Distance, Timetable, TimetableEvent } from './timetable.js';

/** Something that is to happen in a round at an instant, as long as its dates stay as they are. */
export interface Milestone {
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly from: string;
  /** ISO 8601 in UTC; from then on it has no point any more. */
  readonly until?: string;
  readonly event: TimetableEvent;
}

/** The days of a plan, and working days where a rule counts in them or the last day is a day of rest. */
const daysBeforeDeadline = [14, 7, 3, 1];
const workingDaysBeforeRest = 5;
const workingDaysBeforeConference = [10, 5, 3, 1];

const sinceEver = new Date(0).toISOString();

/** What a round still has ahead of it, what is due now included. `calendars` should hold the years of its dates. */
export function milestonesAhead(ground: RoundGround, timetable: Timetable, at: string): readonly Milestone[] {
  if (ground.round.situation === 'Closed') return [];
  const milestones = [
    ...movedLastDays(ground.round.roundId, lastDaysIn(ground), timetable),
    ...stepsOf(ground.round, ground.pack).flatMap((step, index, steps) => [
      ...turnOfWindow(step, steps[index - 1], ground, timetable),
      ...aroundDeadlines(step, ground),
    ]),
    ...beforeConference(ground),
  ];
  return milestones.filter(
    ({ name, until }) => !timetable.reached.includes(name) && !(until !== undefined && at >= until),
  );
}

/** The window of a step opens with the round, or when the step before it has ended; it closes at the deadline. */
function turnOfWindow(
  ahead: Step,
  earlierStep: Step | undefined,
  { round }: RoundGround,
  { turns }: Timetable,
): readonly Milestone[] {
  const { roundId } = round;
  const { step } = ahead;
  const before = generalDeadline(ahead, round)?.before;
  const turn = (own(turns, step) ?? 0) + 1;
  if (turn % 2 === 1) {
    const milestone = `${step}.opens.${turn}`;
    const earlier = earlierStep && generalDeadline(earlierStep, round)?.before;
    return [
      {
        name: milestone,
        from: earlier ? startOfDay(earlier) : sinceEver,
        ...(before && { until: startOfDay(before) }),
        event: { type: 'WindowOpened', data: { roundId, milestone, step, ...(before && { before }) } },
      },
    ];
  }
  if (!before) return [];
  const milestone = `${step}.closes.${turn}`;
  return [
    {
      name: milestone,
      from: startOfDay(before),
      event: {
        type: 'WindowClosed',
        data: { roundId, milestone, step, before, ...exceptExtended(step, before, round) },
      },
    },
  ];
}

function aroundDeadlines(ahead: Step, ground: RoundGround): readonly Milestone[] {
  const { round } = ground;
  const { step } = ahead;
  const general = generalDeadline(ahead, round);
  if (!general) return [];
  const extended = extendedUnits(step, general.before, round);
  return [
    ...remindersOf(step, general.before, ground, exceptExtended(step, general.before, round)),
    ...[...extended].flatMap(([unitId, before]) => [
      ...remindersOf(step, before, ground, { unitId }),
      closingFor(unitId, step, before, round),
    ]),
  ];
}

function remindersOf(
  step: string,
  before: Day,
  { round: { roundId }, calendars }: RoundGround,
  whom: { readonly unitId?: string; readonly exceptUnitIds?: readonly string[] },
): readonly Milestone[] {
  const reminders = [
    ...daysBeforeDeadline.map((days) => ({ distance: { days }, day: addDays(before, -days) })),
    ...beforeDayOfRest(before, calendars),
  ];
  return oneAfterTheOther(reminders, startOfDay(before), (distance) => {
    const milestone = [step, 'reminder', before, inWords(distance), ...(whom.unitId ? [whom.unitId] : [])].join('.');
    return { type: 'DeadlineReminderDue', data: { roundId, milestone, step, before, distance, ...whom } };
  });
}

/** A deadline does not move off a weekend, so whoever counts on offices being open is told while they are. */
function beforeDayOfRest(before: Day, calendars: readonly WorkingCalendar[]): readonly Reminder[] {
  const rests = [before, lastPermittedDay(before)].some((day) => isWorkingDay(calendars, day) === false);
  const day = rests ? latestDayBefore(calendars, before, workingDaysBeforeRest) : 'unknown';
  return day === 'unknown' ? [] : [{ distance: { workingDays: workingDaysBeforeRest }, day }];
}

function closingFor(unitId: string, step: string, before: Day, { roundId }: RoundGround['round']): Milestone {
  const milestone = `${step}.closes.${before}.${unitId}`;
  return {
    name: milestone,
    from: startOfDay(before),
    event: { type: 'WindowClosed', data: { roundId, milestone, step, before, unitId } },
  };
}

function lastDaysIn(ground: RoundGround) {
  const { round, pack } = ground;
  const steps = stepsOf(round, pack).map((step) => {
    const before = generalDeadline(step, round)?.before;
    return { of: step.step, before, over: before, ...(before && exceptExtended(step.step, before, round)) };
  });
  const { conference, latestDay } = leadTimeIn(ground);
  return [...steps, { of: 'conference', before: latestDay && addDays(latestDay, 1), over: conference }];
}

const leadTimeIn = (ground: RoundGround): Partial<NonNullable<RoundRules['leadTime']>> =>
  roundRules(ground, { unitId: '', category: '' }, sinceEver).leadTime ?? {};

function beforeConference(ground: RoundGround): readonly Milestone[] {
  const { roundId } = ground.round;
  const { conference, latestDay } = leadTimeIn(ground);
  if (!conference || !latestDay) return [];
  const end = addDays(latestDay, 1);
  const reminders = workingDaysBeforeConference.flatMap((workingDays): Reminder[] => {
    const day = latestDayBefore(ground.calendars, end, workingDays);
    return day === 'unknown' ? [] : [{ distance: { workingDays }, day }];
  });
  return oneAfterTheOther(reminders, startOfDay(end), (distance) => {
    const milestone = ['conference', 'reminder', conference, inWords(distance)].join('.');
    return { type: 'ConferenceReminderDue', data: { roundId, milestone, conference, latestDay, distance } };
  });
}

interface Reminder {
  readonly distance: Distance;
  readonly day: Day;
}

/** Each stands until the next one takes its place: who is late is reminded once, not three times in a row. */
function oneAfterTheOther(
  reminders: readonly Reminder[],
  end: string,
  eventAt: (distance: Distance) => TimetableEvent,
): readonly Milestone[] {
  const inOrder = [...new Map(reminders.map((reminder) => [reminder.day, reminder])).values()].sort((one, other) =>
    one.day < other.day ? -1 : 1,
  );
  return inOrder.map(({ distance, day }, index) => {
    const event = eventAt(distance);
    const next = inOrder[index + 1];
    return {
      name: event.data.milestone,
      from: startOfOfficeHours(day),
      until: next ? startOfOfficeHours(next.day) : end,
      event,
    };
  });
}

const inWords = (distance: Distance): string =>
  'days' in distance ? `${distance.days}-days` : `${distance.workingDays}-working-days`;

function exceptExtended(
  step: string,
  before: Day,
  round: RoundGround['round'],
): { readonly exceptUnitIds?: readonly string[] } {
  const exceptUnitIds = [...extendedUnits(step, before, round).keys()];
  return exceptUnitIds.length > 0 ? { exceptUnitIds } : {};
}

/** The last word for each unit, where it gives more time than everybody has. */
function extendedUnits(step: string, general: Day, { extensions }: RoundGround['round']): ReadonlyMap<string, Day> {
  const last = new Map(
    extensions.filter((extension) => extension.step === step).map(({ unitId, before }) => [unitId, before]),
  );
  return new Map([...last].filter(([, before]) => before > general));
}
