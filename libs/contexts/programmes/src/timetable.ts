import { addDays } from '#platform/calendar';
import { type Decider, type DomainEvent, type EventCatalogue, own, unreachable } from '#platform/event-sourcing';

/** How long before the end, in calendar days or in working days. The last day permitted is one day before. */
export type Distance = { readonly days: number } | { readonly workingDays: number };

interface AtMilestone {
  readonly roundId: string;
  /** The name of the milestone: each is reached once. */
  readonly milestone: string;
}

interface AtDeadline extends AtMilestone {
  readonly step: string;
  /** First day that is too late, yyyy-mm-dd. */
  readonly before: string;
  /** The unit whose deadline was extended; absent: everybody but `exceptUnitIds`. */
  readonly unitId?: string;
  /** Units that have more time. */
  readonly exceptUnitIds?: readonly string[];
}

/** What has a last day for everybody: a step by its id, or `conference` for handing over ahead of it. */
export type LastDayOf = string;

export type TimetableEvent =
  | DomainEvent<'WindowOpened', AtMilestone & { step: string; before?: string }>
  | DomainEvent<'WindowClosed', AtDeadline>
  | DomainEvent<'DeadlineReminderDue', AtDeadline & { distance: Distance }>
  | DomainEvent<'ConferenceReminderDue', AtMilestone & { conference: string; latestDay: string; distance: Distance }>
  | DomainEvent<
      'LastDayMoved',
      AtMilestone & { of: LastDayOf; previous: string; before: string; exceptUnitIds?: readonly string[] }
    >;

export const timetableCatalogue: EventCatalogue<TimetableEvent> = {
  WindowOpened: { version: 1, meaning: 'The time for a step of a round began.' },
  WindowClosed: {
    version: 1,
    meaning: 'The deadline of a step passed, for everybody or for the one unit that had more time.',
  },
  DeadlineReminderDue: { version: 1, meaning: 'A deadline drew near: whoever has not acted is to be reminded.' },
  ConferenceReminderDue: {
    version: 1,
    meaning:
      'The last day on which the Chairman can have the proposals, thirty working days before the conference, drew near (004:L229).',
  },
  LastDayMoved: {
    version: 1,
    meaning:
      'A last day of which people had been reminded is another one: a notice, a conference or a date was changed.',
  },
};

/**
 * What of a round's time has come to pass. It follows the clock and nobody's command, so it is no part of the
 * round.
 */
export interface Timetable {
  readonly reached: readonly string[];
  /** How often the window of a step opened and closed for everybody: odd while it is open. */
  readonly turns: { readonly [step: string]: number };
  /** The last days of which people were reminded, or told that they had moved. */
  readonly told: { readonly [of: string]: string };
  /** How often a last day of which they had been reminded was moved. */
  readonly moves: number;
}

export const timetableStream = (roundId: string): string => `timetable-${roundId}`;

export const timetableDecider: Decider<Timetable, TimetableEvent> = {
  initial: { reached: [], turns: {}, told: {}, moves: 0 },
  evolve(timetable, event) {
    const reached = [...timetable.reached, event.data.milestone];
    switch (event.type) {
      case 'WindowOpened':
        return { ...timetable, reached, turns: turned(timetable, event.data.step) };
      case 'WindowClosed':
        return {
          ...timetable,
          reached,
          turns: event.data.unitId === undefined ? turned(timetable, event.data.step) : timetable.turns,
        };
      case 'DeadlineReminderDue': {
        const { step, before, unitId } = event.data;
        return {
          ...timetable,
          reached,
          told: unitId === undefined ? { ...timetable.told, [step]: before } : timetable.told,
        };
      }
      case 'ConferenceReminderDue':
        return { ...timetable, reached, told: { ...timetable.told, conference: addDays(event.data.latestDay, 1) } };
      case 'LastDayMoved': {
        const { of, before } = event.data;
        return { ...timetable, reached, told: { ...timetable.told, [of]: before }, moves: timetable.moves + 1 };
      }
      default:
        return unreachable(event);
    }
  },
};

export const timetableAggregate = { decider: timetableDecider, catalogue: timetableCatalogue };

const turned = ({ turns }: Timetable, step: string): Timetable['turns'] => ({
  ...turns,
  [step]: (own(turns, step) ?? 0) + 1,
});
