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

export type TimetableEvent =
  | DomainEvent<'WindowOpened', AtMilestone & { step: string; before?: string }>
  | DomainEvent<'WindowClosed', AtDeadline>
  | DomainEvent<'DeadlineReminderDue', AtDeadline & { distance: Distance }>
  | DomainEvent<'ConferenceReminderDue', AtMilestone & { conference: string; latestDay: string; distance: Distance }>;

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
};

/**
 * What of a round's time has come to pass. It follows the clock and nobody's command, so it is no part of the
 * round.
 */
export interface Timetable {
  readonly reached: readonly string[];
  /** How often the window of a step opened and closed for everybody: odd while it is open. */
  readonly turns: { readonly [step: string]: number };
}

export const timetableStream = (roundId: string): string => `timetable-${roundId}`;

export const timetableDecider: Decider<Timetable, TimetableEvent> = {
  initial: { reached: [], turns: {} },
  evolve(timetable, event) {
    const reached = [...timetable.reached, event.data.milestone];
    switch (event.type) {
      case 'WindowOpened':
        return { reached, turns: turned(timetable, event.data.step) };
      case 'WindowClosed':
        return {
          reached,
          turns: event.data.unitId === undefined ? turned(timetable, event.data.step) : timetable.turns,
        };
      case 'DeadlineReminderDue':
      case 'ConferenceReminderDue':
        return { ...timetable, reached };
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
