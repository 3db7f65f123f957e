/** A calendar day in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. Days of this shape compare as text. */
export type Day = string;

/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

// Việt Nam has kept +07:00 without daylight saving since 1975.
const offset = 7 * 3_600_000;
const dayLength = 24 * 3_600_000;
const officesOpenAfter = 8 * 3_600_000;

/** True for a day that exists: `2025-02-29` does not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toText(midnightUtc(text)) === text;
}

/** The day in Việt Nam at an ISO 8601 instant. */
export function dayOf(instant: string): Day {
  return toText(Date.parse(instant) + offset);
}

/** `14:05`: the time of day in Việt Nam at an ISO 8601 instant. */
export function timeOf(instant: string): string {
  return new Date(Date.parse(instant) + offset).toISOString().slice(11, 16);
}

/** The instant, ISO 8601 in UTC, at which a day begins in Việt Nam. */
export function startOfDay(day: Day): string {
  return new Date(midnightUtc(day) - offset).toISOString();
}

/** The instant, ISO 8601 in UTC, at which offices open on a day in Việt Nam: eight in the morning. */
export function startOfOfficeHours(day: Day): string {
  return new Date(midnightUtc(day) - offset + officesOpenAfter).toISOString();
}

/** "Trước ngày": strictly before the day begins in Việt Nam. */
export function isBefore(instant: string, day: Day): boolean {
  return Date.parse(instant) < Date.parse(startOfDay(day));
}

export function addDays(day: Day, days: number): Day {
  return toText(midnightUtc(day) + days * dayLength);
}

/** 0 on the same day, negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightUtc(to) - midnightUtc(from)) / dayLength;
}

export function weekday(day: Day): Weekday {
  return new Date(midnightUtc(day)).getUTCDay() as Weekday;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function midnightUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function toText(milliseconds: number): Day {
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().slice(0, 10);
}
