import { Clock } from '#platform/event-sourcing';

/** Stands still at an instant until it is told to travel. */
export class TravelledClock extends Clock {
  constructor(private instant = new Date('2025-05-05T02:00:00Z')) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** To an instant, ISO 8601. */
  travelTo(instant: string): void {
    this.instant = new Date(instant);
  }

  pass({ minutes }: { minutes: number }): void {
    this.instant = new Date(this.instant.getTime() + minutes * 60_000);
  }
}
