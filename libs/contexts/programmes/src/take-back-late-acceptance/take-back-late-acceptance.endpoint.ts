import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { RoundDecisions } from '../round-decisions.service.js';
import { TakeBackLateAcceptanceBody } from './take-back-late-acceptance.dto.js';
import { takeBackLateAcceptance } from './take-back-late-acceptance.js';

export class TakeBackLateAcceptanceCommand extends Command<CommandReceipt> {
  constructor(
    readonly roundId: string,
    readonly data: TakeBackLateAcceptanceBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId/take-back-late-acceptance')
export class TakeBackLateAcceptanceEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Thôi cho phép nộp muộn' })
  takeBackLateAcceptance(
    @Param('roundId') roundId: string,
    @Body() body: TakeBackLateAcceptanceBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new TakeBackLateAcceptanceCommand(roundId, body, actor, context));
  }
}

@CommandHandler(TakeBackLateAcceptanceCommand)
export class TakeBackLateAcceptanceHandler implements ICommandHandler<TakeBackLateAcceptanceCommand> {
  constructor(private readonly decisions: RoundDecisions) {}

  execute({ roundId, data, actor, context }: TakeBackLateAcceptanceCommand): Promise<CommandReceipt> {
    return this.decisions.decide({
      command: 'take-back-late-acceptance',
      roundId,
      actor,
      context,
      decide: (round, pack) => takeBackLateAcceptance(data, round, pack),
    });
  }
}
