import type { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import { dayOf, yearOf } from '#platform/calendar';
import type { CommandContext } from '#platform/event-sourcing';
import { v5 } from 'uuid';
import { LoadWorkingCalendarCommand } from './load-working-calendar/load-working-calendar.endpoint.js';
import type { OpenRoundBody } from './open-round/open-round.dto.js';
import { OpenRoundCommand } from './open-round/open-round.endpoint.js';
import { calendarNotices, hanoiPackSource } from './programme-files.adapter.js';
import { PublishPackCommand } from './publish-pack/publish-pack.endpoint.js';
import { roundIdOf } from './round.js';
import type { RoundReader } from './round-reader.service.js';

interface SeedProgrammes {
  readonly commands: CommandBus;
  readonly rounds: RoundReader;
  readonly now: Date;
}

const packId = 'vn-hanoi-2024';
const namespace = '0b6f6d5e-5c7a-5d53-9f0e-0f3b6d1f4c11';
const installation: Actor = {
  personId: 'automation:installation',
  displayName: 'Hệ thống',
  assignments: [{ role: 'administrator', unitId: 'bang-vang' }],
};

/**
 * Fills the service with the pack of plan 004, the calendars and the rounds. What is there already stays as it
 * is, so that
 * an administrator's own version is never overruled; the same command ids every time make two first starts at once one.
 */
export async function seedProgrammes({ commands, rounds, now }: SeedProgrammes): Promise<void> {
  const at = now.toISOString();
  const context = (...name: string[]): CommandContext => {
    const commandId = v5(name.join('/'), namespace);
    return { commandId, correlationId: commandId, causationId: commandId, at, actor: installation.personId };
  };
  if ((await rounds.versions(packId)).length === 0) {
    await commands.execute(
      new PublishPackCommand({ source: hanoiPackSource() }, installation, context('pack', packId)),
    );
  }
  for (const { year, ...notice } of calendarNotices()) {
    if (await rounds.calendar(year)) continue;
    await commands.execute(
      new LoadWorkingCalendarCommand(year, notice, installation, context('calendar', String(year))),
    );
  }
  for (const round of roundsOf(yearOf(dayOf(at)))) {
    const roundId = roundIdOf(round.occasion, round.year, round.tier);
    if (await rounds.round(roundId)) continue;
    await commands.execute(new OpenRoundCommand(round, installation, context('round', roundId)));
  }
}

/** The interim and final rounds of the plan, and this year's annual one while the programme runs. */
function roundsOf(thisYear: number): OpenRoundBody[] {
  const annual: OpenRoundBody[] =
    thisYear >= 2023 && thisYear <= 2030 ? [{ packId, occasion: 'annual', year: thisYear, tier: 'city' }] : [];
  return [
    ...annual,
    { packId, occasion: 'interim', year: 2025, tier: 'city' },
    { packId, occasion: 'interim', year: 2025, tier: 'state' },
    { packId, occasion: 'final', year: 2030, tier: 'city' },
    { packId, occasion: 'final', year: 2030, tier: 'state' },
  ];
}
