import { Body, Controller, Param, ParseIntPipe, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { CommandAction, type CommandReceipt, GivenContext, receiptOf, Refused, SignedIn } from '#platform/http';
import { calendarAggregate, calendarStream } from '../calendar-year.js';
import { LoadWorkingCalendarBody } from './load-working-calendar.dto.js';
import { loadWorkingCalendar } from './load-working-calendar.js';

export class LoadWorkingCalendarCommand extends Command<CommandReceipt> {
  constructor(
    readonly year: number,
    readonly data: LoadWorkingCalendarBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Lịch làm việc')
@Controller('calendars/:year')
export class LoadWorkingCalendarEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Nạp lịch làm việc của một năm',
    description: 'Theo thông báo chính thức; nạp lại thì thay lịch cũ.',
  })
  loadWorkingCalendar(
    @Param('year', ParseIntPipe) year: number,
    @Body() body: LoadWorkingCalendarBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new LoadWorkingCalendarCommand(year, body, actor, context));
  }
}

@CommandHandler(LoadWorkingCalendarCommand)
export class LoadWorkingCalendarHandler implements ICommandHandler<LoadWorkingCalendarCommand> {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly permissions: PermissionTable,
  ) {}

  async execute({ year, data, actor, context }: LoadWorkingCalendarCommand): Promise<CommandReceipt> {
    const refusal = this.permissions.permit('load-working-calendar', actor);
    if (refusal) throw new Refused(refusal);
    const outcome = await this.runner.run({
      stream: calendarStream(year),
      aggregate: calendarAggregate,
      context,
      decide: (loaded) => loadWorkingCalendar({ year, ...data, by: actor.personId }, loaded),
    });
    return receiptOf(outcome);
  }
}
