import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import { dayOf, yearOf } from '#platform/calendar';
import type { CommandContext } from '#platform/event-sourcing';
import { v5 } from 'uuid';
import { LoadWorkingCalendarCommand } from './load-working-calendar/load-working-calendar.endpoint.js';
import { OpenRoundCommand } from './open-round/open-round.endpoint.js';
import type { OpenRoundBody } from './open-round/open-round.dto.js';
import { calendarNotices, hanoiPackSource } from './programme-files.adapter.js';
import { PublishPackCommand } from './publish-pack/publish-pack.endpoint.js';
import { roundIdOf } from './round.js';
import { RoundReader } from './round-reader.adapter.js';

const packId = 'vn-hanoi-2024';
const namespace = '0b6f6d5e-5c7a-5d53-9f0e-0f3b6d1f4c11';

/** Gives a new installation the pack, the calendars and the rounds of plan 004. What is there already stays as it is. */
@Injectable()
export class FirstProgrammes {
  constructor(
    private readonly commands: CommandBus,
    private readonly rounds: RoundReader,
  ) {}

  /** @param actor an administrator. Command ids are the same every time, so that two first starts at once are one. */
  async prepare(actor: Actor, at: string): Promise<void> {
    const context = (subject: string): CommandContext => {
      const commandId = v5(`first start: ${subject}`, namespace);
      return { commandId, correlationId: commandId, causationId: commandId, at, actor: actor.personId };
    };
    if ((await this.rounds.versions(packId)).length === 0) {
      await this.commands.execute(new PublishPackCommand({ source: hanoiPackSource() }, actor, context(packId)));
    }
    for (const { year, ...notice } of calendarNotices()) {
      if (await this.rounds.calendar(year)) continue;
      const body = { ...notice, offDays: [...notice.offDays], workingSaturdays: [...notice.workingSaturdays], sources: [...notice.sources] };
      await this.commands.execute(new LoadWorkingCalendarCommand(year, body, actor, context(`calendar ${year}`)));
    }
    for (const round of roundsOf(yearOf(dayOf(at)))) {
      const roundId = roundIdOf(round.occasion, round.year, round.tier);
      if (!(await this.rounds.round(roundId))) await this.commands.execute(new OpenRoundCommand(round, actor, context(roundId)));
    }
  }
}

/** The interim and final rounds of the plan, and this year's annual one while the programme runs. */
function roundsOf(thisYear: number): OpenRoundBody[] {
  const annual = thisYear >= 2023 && thisYear <= 2030 ? [{ packId, occasion: 'annual', year: thisYear, tier: 'city' } as const] : [];
  return [
    ...annual,
    { packId, occasion: 'interim', year: 2025, tier: 'city' },
    { packId, occasion: 'interim', year: 2025, tier: 'state' },
    { packId, occasion: 'final', year: 2030, tier: 'city' },
    { packId, occasion: 'final', year: 2030, tier: 'state' },
  ];
}
