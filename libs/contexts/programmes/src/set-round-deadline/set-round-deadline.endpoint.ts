import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { RoundDecisions } from '../round-decisions.service.js';
import { SetRoundDeadlineBody } from './set-round-deadline.dto.js';
import { setRoundDeadline } from './set-round-deadline.js';

export class SetRoundDeadlineCommand extends Command<CommandReceipt> {
  constructor(
    readonly roundId: string,
    readonly data: SetRoundDeadlineBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId/set-deadline')
export class SetRoundDeadlineEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Ấn định thời hạn của một bước', description: 'Chỉ cho bước mà kế hoạch không in ngày.' })
  setRoundDeadline(
    @Param('roundId') roundId: string,
    @Body() body: SetRoundDeadlineBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new SetRoundDeadlineCommand(roundId, body, actor, context));
  }
}

@CommandHandler(SetRoundDeadlineCommand)
export class SetRoundDeadlineHandler implements ICommandHandler<SetRoundDeadlineCommand> {
  constructor(private readonly decisions: RoundDecisions) {}

  execute({ roundId, data, actor, context }: SetRoundDeadlineCommand): Promise<CommandReceipt> {
    return this.decisions.decide({
      command: 'set-round-deadline',
      roundId,
      actor,
      context,
      decide: (round, pack) => setRoundDeadline({ ...data, by: actor.personId }, round, pack),
    });
  }
}
