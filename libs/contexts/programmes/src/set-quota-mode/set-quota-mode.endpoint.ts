import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { RoundDecisions } from '../round-decisions.service.js';
import { SetQuotaModeBody } from './set-quota-mode.dto.js';
import { setQuotaMode } from './set-quota-mode.js';

export class SetQuotaModeCommand extends Command<CommandReceipt> {
  constructor(
    readonly roundId: string,
    readonly data: SetQuotaModeBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId/set-quota-mode')
export class SetQuotaModeEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Đổi cách tính một hạn mức theo văn bản hướng dẫn' })
  setQuotaMode(
    @Param('roundId') roundId: string,
    @Body() body: SetQuotaModeBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new SetQuotaModeCommand(roundId, body, actor, context));
  }
}

@CommandHandler(SetQuotaModeCommand)
export class SetQuotaModeHandler implements ICommandHandler<SetQuotaModeCommand> {
  constructor(private readonly decisions: RoundDecisions) {}

  execute({ roundId, data, actor, context }: SetQuotaModeCommand): Promise<CommandReceipt> {
    return this.decisions.decide({
      command: 'set-quota-mode',
      roundId,
      actor,
      context,
      decide: (round, pack) => setQuotaMode({ ...data, by: actor.personId }, round, pack),
    });
  }
}
