import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { UnitReader } from '#contexts/organisation.module';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { RoundDecisions } from '../round-decisions.service.js';
import { ExtendDeadlineBody } from './extend-deadline.dto.js';
import { extendDeadline } from './extend-deadline.js';

export class ExtendDeadlineCommand extends Command<CommandReceipt> {
  constructor(
    readonly roundId: string,
    readonly data: ExtendDeadlineBody,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId/extend-deadline')
export class ExtendDeadlineEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({ summary: 'Gia hạn cho một đơn vị' })
  extendDeadline(
    @Param('roundId') roundId: string,
    @Body() body: ExtendDeadlineBody,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new ExtendDeadlineCommand(roundId, body, actor, context));
  }
}

@CommandHandler(ExtendDeadlineCommand)
export class ExtendDeadlineHandler implements ICommandHandler<ExtendDeadlineCommand> {
  constructor(
    private readonly decisions: RoundDecisions,
    private readonly units: UnitReader,
  ) {}

  async execute({ roundId, data, actor, context }: ExtendDeadlineCommand): Promise<CommandReceipt> {
    const unit = await this.units.unit(data.unitId);
    return this.decisions.decide({
      command: 'extend-deadline',
      roundId,
      actor,
      context,
      decide: (round, pack) => extendDeadline({ ...data, by: actor.personId }, round, pack, unit),
    });
  }
}
