import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { RoundDecisions } from '../round-decisions.service.js';
import { ScheduleConferenceBody } from './schedule-conference.dto.js';
import { scheduleConference } from './schedule-conference.js';

export class ScheduleConferenceCommand extends Command<CommandReceipt> {
  constructor(
    readonly roundId: string,
    readonly data: ScheduleConferenceBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId/schedule-conference')
export class ScheduleConferenceEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Ấn định ngày hội nghị sơ kết, tổng kết' })
  scheduleConference(
    @Param('roundId') roundId: string,
    @Body() body: ScheduleConferenceBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new ScheduleConferenceCommand(roundId, body, actor, context));
  }
}

@CommandHandler(ScheduleConferenceCommand)
export class ScheduleConferenceHandler implements ICommandHandler<ScheduleConferenceCommand> {
  constructor(private readonly decisions: RoundDecisions) {}

  execute({ roundId, data, actor, context }: ScheduleConferenceCommand): Promise<CommandReceipt> {
    return this.decisions.decide({
      command: 'schedule-conference',
      roundId,
      actor,
      context,
      decide: (round, pack) => scheduleConference({ ...data, by: actor.personId }, round, pack),
    });
  }
}
