import { Clock } from '#platform/event-sourcing';

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
