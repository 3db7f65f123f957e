import { Injectable } from '@nestjs/common';
import { type WorkingCalendar, yearOf } from '#platform/calendar';
import { DecisionRunner } from '#platform/event-store';
import { calendarAggregate, type CalendarNotice, calendarStream } from './calendar-year.js';
import { datesOf } from './deadlines.js';
import type { Pack } from './pack/pack.js';
import { packAggregate, packStream } from './published-pack.js';
import type { RoundGround } from './resolve-round-rules.js';
import { type OpenedRound, roundAggregate, roundStream } from './round.js';
import { type Timetable, timetableAggregate, timetableStream } from './timetable.js';

/** Rounds, packs and calendars as they are now, read from their own streams. */
@Injectable()
export class RoundReader {
  /** Published versions never change. */
  private readonly packs = new Map<string, Pack>();

  constructor(private readonly runner: DecisionRunner) {}

  async round(roundId: string): Promise<{ readonly round: OpenedRound; readonly revision: bigint } | undefined> {
    const { state: round, revision } = await this.runner.state(roundStream(roundId), roundAggregate);
    return round.situation === 'Planned' || revision === undefined ? undefined : { round, revision };
  }

  /** Every published version of the pack, the first one first. */
  async versions(packId: string): Promise<readonly Pack[]> {
    return (await this.runner.state(packStream(packId), packAggregate)).state;
  }

  async pack(packId: string, version: number): Promise<Pack | undefined> {
    const key = `${packId}@${version}`;
    const pack = this.packs.get(key) ?? (await this.versions(packId))[version - 1];
    if (pack) this.packs.set(key, pack);
    return pack;
  }

  async packOf({ roundId, packId, packVersion }: OpenedRound): Promise<Pack> {
    const pack = await this.pack(packId, packVersion);
    if (!pack) throw new Error(`Round ${roundId} was opened under ${packId}@${packVersion}, which is not published`);
    return pack;
  }

  async calendar(year: number): Promise<CalendarNotice | undefined> {
    return (await this.runner.state(calendarStream(year), calendarAggregate)).state;
  }

  async calendars(years: Iterable<number>): Promise<WorkingCalendar[]> {
    const notices = await Promise.all([...new Set(years)].map((year) => this.calendar(year)));
    return notices.filter((notice) => notice !== undefined);
  }

  /** What the round's rules follow from. Calendars are read only for a round whose conference counts back over them. */
  async ground(round: OpenedRound): Promise<RoundGround> {
    const year = round.conference && yearOf(round.conference.date);
    const [pack, calendars] = await Promise.all([
      this.packOf(round),
      this.calendars(year === undefined ? [] : [year - 1, year]),
    ]);
    return { round, pack, calendars };
  }

  /** The same with the calendars of every date of the round, and of the years that are counted back into. */
  async groundOfDates(round: OpenedRound): Promise<RoundGround> {
    const pack = await this.packOf(round);
    const years = datesOf(round, pack).map(yearOf);
    return { round, pack, calendars: await this.calendars(years.flatMap((year) => [year - 1, year])) };
  }

  async timetable(roundId: string): Promise<Timetable> {
    return (await this.runner.state(timetableStream(roundId), timetableAggregate)).state;
  }
}
