import { Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { RoundDecisions } from '../round-decisions.service.js';
import { closeRound } from './close-round.js';

export class CloseRoundCommand extends Command<CommandReceipt> {
  constructor(
    readonly roundId: string,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId/close')
export class CloseRoundEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Đóng đợt khen thưởng' })
  closeRound(
    @Param('roundId') roundId: string,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new CloseRoundCommand(roundId, actor, context));
  }
}

@CommandHandler(CloseRoundCommand)
export class CloseRoundHandler implements ICommandHandler<CloseRoundCommand> {
  constructor(private readonly decisions: RoundDecisions) {}

  execute({ roundId, actor, context }: CloseRoundCommand): Promise<CommandReceipt> {
    return this.decisions.decide({
      command: 'close-round',
      roundId,
      actor,
      context,
      decide: (round) => closeRound({ by: actor.personId }, round),
    });
  }
}
