import type { WorkingCalendar } from '#platform/calendar';
import type { Decider, DomainEvent, EventCatalogue } from '#platform/event-sourcing';

/** A year's official notice, and where it can be read. */
export interface CalendarNotice extends WorkingCalendar {
  readonly document: string;
  readonly sources: readonly string[];
}

export type CalendarEvent = DomainEvent<'WorkingCalendarLoaded', CalendarNotice & { by: string }>;

export const calendarCatalogue: EventCatalogue<CalendarEvent> = {
  WorkingCalendarLoaded: {
    version: 1,
    meaning: "A year's official notice of days off and swapped working days was loaded, or replaced.",
  },
};

/** Undefined until a notice of the year is loaded. */
export type CalendarYear = CalendarNotice | undefined;

export const calendarStream = (year: number): string => `calendar-${year}`;

export const calendarDecider: Decider<CalendarYear, CalendarEvent> = {
  initial: undefined,
  evolve(_, { data: { year, offDays, workingSaturdays, document, sources } }) {
    return { year, offDays, workingSaturdays, document, sources };
  },
};

export const calendarAggregate = { decider: calendarDecider, catalogue: calendarCatalogue };
