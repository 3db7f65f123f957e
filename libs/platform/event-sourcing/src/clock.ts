/** Where "now" comes from. Demos and tests travel in time. */
export abstract class Clock {
  abstract now(): Date;
}
