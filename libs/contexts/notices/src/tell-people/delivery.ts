import { addDays, dayOf, startOfDay } from '#platform/calendar';
import { isUrgent, type Notice } from '../notice.js';

export interface Delivery {
  /** Notices with the same key to the same person go out in the same letter. */
  readonly letter: string;
  /** ISO 8601 in UTC. */
  readonly dueAt: string;
}

const morning = 7 * 3_600_000;

/** A letter of its own at once, or the digest that goes out at seven o'clock of the next morning. */
export function deliveryOf({ kind, matter }: Notice, now: string): Delivery {
  if (isUrgent(kind)) return { letter: matter, dueAt: now };
  const thisMorning = morningOf(dayOf(now));
  const dueAt = now < thisMorning ? thisMorning : morningOf(addDays(dayOf(now), 1));
  return { letter: `digest ${dueAt}`, dueAt };
}

const morningOf = (day: string): string => new Date(Date.parse(startOfDay(day)) + morning).toISOString();
