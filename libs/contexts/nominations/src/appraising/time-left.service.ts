import { Injectable } from '@nestjs/common';
import { RoundReader } from '#contexts/programmes.module';
import { type Day, yearOf } from '#platform/calendar';
import { type TimeLeft, timeLeft } from './time-left.js';

/** Beyond them no notice can have been published. */
const yearsAhead = 2;

/** Counts what is left of many deadlines by the notices that are loaded, each of which is read once. */
@Injectable()
export class TimesLeft {
  constructor(private readonly rounds: RoundReader) {}

  async until(
    firstTooLateDays: readonly (Day | undefined)[],
    today: Day,
  ): Promise<(before: Day | undefined) => TimeLeft | undefined> {
    const thisYear = yearOf(today);
    const years = firstTooLateDays.map((day) => (day === undefined ? thisYear : yearOf(day)));
    const length = Math.min(Math.max(thisYear, ...years) - thisYear, yearsAhead) + 1;
    const calendars = await this.rounds.calendars(Array.from({ length }, (_, index) => thisYear + index));
    return (before) => (before === undefined ? undefined : timeLeft(before, today, calendars));
  }
}
